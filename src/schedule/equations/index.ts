// Every numbered equation of the article.
import { bounds } from './bounds.ts';
import { cost } from './cost.ts';
import type { Equation } from './equation.ts';
import { helper } from './helper.ts';
import { forms, line } from './line.ts';
import { cap, script } from './script.ts';

/** Every displayed equation of the article, in the order of its numbers: the first is (1). */
export const equations: readonly Equation[] = [...helper, ...line, ...forms, ...bounds, ...cost, ...script, ...cap];
