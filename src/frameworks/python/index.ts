// A whole run as one Python function of the step.
import type { RunSpec } from '../../schedule/index.ts';
import { decayLines, warmupLines } from './families.ts';

/** What the function and its constants are called, where a framework has names of its own. */
export interface PythonNames {
  /** The function. */
  readonly name: string;
  /** Its argument: finished optimizer updates. */
  readonly step: string;
  /** W. */
  readonly warmupSteps: string;
  /** What the multiplier is multiplied by; without it the function returns the multiplier alone. */
  readonly peak?: string;
  /** What the function returns, as its docstring says it. */
  readonly doc: string;
  /** What it returns during the warmup, where that is customarily written in another way than the core's. */
  readonly warmup?: string;
}

const multiplier: PythonNames = {
  name: 'lr_multiplier',
  step: 'step',
  warmupSteps: 'warmup_steps',
  doc: 'The share of the peak learning rate after `step` optimizer updates.',
};

/** A schedule in Python: pieces that a framework's own code goes around. */
export interface PythonSchedule {
  /** "import math" and a new line, where the function needs it; else nothing. */
  readonly imports: string;
  /** One assignment per line, or nothing. */
  readonly constants: string;
  /** The function, without a new line at its end. */
  readonly definition: string;
}

/**
 * A run as a Python function of the step in closed form: only the branches that the run needs, in the core's own order of
 * arithmetic, so that both give the same doubles wherever their mathematical libraries do.
 *
 * @param run any legal run
 * @param names what function, argument and constants are called
 * @example pythonSchedule(defaultRun).definition.split('\n')[0] // 'def lr_multiplier(step):'
 */
export function pythonSchedule(run: RunSpec, names: PythonNames = multiplier): PythonSchedule {
  const { step, warmupSteps: W, peak } = names;
  const boundary = run.warmupSteps + run.stableSteps;
  const [start, startName] = run.stableSteps > 0 ? [boundary, 'decay_start'] : [run.warmupSteps, W];
  const since = boundary > 0 ? `${step} - ${startName}` : step;
  const constants: (readonly [name: string, literal: string])[] = [];
  const lines: string[] = [];
  const give = (expression: string) => {
    if (!peak) return `return ${expression}`;
    if (expression === '0.0') return 'return 0.0';
    if (expression === '1.0') return `return ${peak}`;
    return `return ${peak} * ${/^[\w.]+$/.test(expression) ? expression : `(${expression})`}`;
  };

  if (run.warmupSteps > 0) {
    constants.push([W, String(run.warmupSteps)]);
    const { uses, body, result } = warmupLines(run, step, W);
    if (!names.warmup) constants.push(...uses);
    const inside = names.warmup ? [`return ${names.warmup}`] : [...body, give(result)];
    lines.push(`if ${step} < ${W}:`, ...inside.map((line) => `    ${line}`));
  }
  const stays = run.decay === 'constant' || boundary === run.totalSteps;
  if (!stays) {
    if (run.stableSteps > 0) {
      constants.push([startName, String(start)]);
      lines.push(`if ${step} < ${startName}:`, `    ${give('1.0')}`);
    }
    const { uses, body, result, held } = decayLines(run, step, since);
    constants.push(...uses);
    if (held) lines.push(`if ${since} >= decay_steps:`, `    ${give(held)}`);
    lines.push(...body, give(result));
  } else lines.push(give('1.0'));

  const definition = [`def ${names.name}(${step}):`, ...[`"""${names.doc}"""`, ...lines].map((line) => `    ${line}`)];
  return {
    imports: lines.some((line) => line.includes('math.')) ? 'import math\n' : '',
    constants: constants.map(([name, literal]) => `${name} = ${literal}\n`).join(''),
    definition: definition.join('\n'),
  };
}

/**
 * A script as a formatter would leave it: at most two blank lines in a row, none at its start.
 *
 * @param code a script that may have holes where it needed no imports or no constants
 * @example tidy('\n\nimport math\n\n\n\n\nx = 1') // 'import math\n\n\nx = 1'
 */
export const tidy = (code: string): string => code.trimStart().replace(/\n{4,}/g, '\n\n\n');
