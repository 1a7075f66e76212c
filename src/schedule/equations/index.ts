import { bounds } from './bounds.ts';
import { cap } from './cap.ts';
import { cost } from './cost.ts';
import type { Equation } from './equation.ts';
import { forms } from './forms.ts';
import { helper } from './helper.ts';
import { line } from './line.ts';
import { script } from './script.ts';

/** Every displayed equation of the article, in the order of its numbers: the first is (1). */
export const equations: readonly Equation[] = [...helper, ...line, ...forms, ...bounds, ...cost, ...script, ...cap];
