// Gets from a framework the code for a run, or its reason for refusing.
import { expect } from 'vitest';
import type { Framework } from '../../../src/frameworks/index.ts';
import { defaultRun, type RunSpec } from '../../../src/schedule/index.ts';

/** A linear warmup over ten of a hundred steps, then the peak, but for what a test changes. */
export const short: RunSpec = { ...defaultRun, totalSteps: 100, warmupSteps: 10, decay: 'constant', milestones: [] };

/** The code that a framework renders for a run; fails where it refuses. */
export function codeOf(framework: Framework, run: Partial<RunSpec>): string {
  const answer = framework.render({ ...short, ...run });
  if (!('code' in answer)) throw new Error(answer.refusal);
  return answer.code;
}

/** Why a framework refuses a run, and what comes nearest; fails where it renders it. */
export function refusalOf(framework: Framework, run: Partial<RunSpec>): string {
  const answer = framework.render({ ...short, ...run });
  if ('code' in answer) expect.unreachable(answer.code);
  return `${answer.refusal} ${answer.nearest?.words ?? ''}`;
}
