// A fixed list of runs, at the edges of what is legal and from every warmup through every decay.
import { defaultRun, type RunSpec } from '../../src/schedule/index.ts';
import { legalRun, pairs } from './random-runs.ts';
import { random } from './random.ts';

const short: RunSpec = { ...defaultRun, totalSteps: 12, warmupSteps: 4, milestones: [6, 9], stepSize: 3, timescale: 4 };

/** Where runs begin, end and meet: no, one, only warmup; no room for a decay; one update; rates above the peak. */
const edges: Partial<RunSpec>[] = [
  {},
  { startFactor: 0 },
  { startFactor: 1 },
  { startFactor: 2, endFactor: 3 },
  { warmupSteps: 0 },
  { warmupSteps: 1 },
  { warmupSteps: 12 },
  { warmupSteps: 11 },
  { stableSteps: 8 },
  { stableSteps: 7, decay: 'sqrt-cooldown' },
  { totalSteps: 1, warmupSteps: 0 },
  { totalSteps: 1, warmupSteps: 1, startFactor: 1 / 2 },
  { decay: 'multi-step', milestones: [] },
  { peakLr: 0 },
  { peakLr: 1e-300 },
];

/** Runs whose rates golden.json keeps as the real LambdaLR gave them: every beginning with every decay, and the edges. */
export const fixedRuns: readonly RunSpec[] = [
  ...edges.map((change) => ({ ...short, ...change })),
  ...pairs.map(([beginning, decay], index) => {
    const chance = random(index);
    const draw = (): RunSpec => {
      const run = legalRun(chance, beginning, decay);
      return run.totalSteps <= 40 ? run : draw();
    };
    return draw();
  }),
];
