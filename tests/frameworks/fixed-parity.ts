// Compares the core with PyTorch on a fixed list of runs and on examples from documentation.
import { pytorchLambdaLR } from '../../src/frameworks/pytorch-lambdalr.ts';
import { drive, type Rates } from './ask.ts';
import { largest, passes, type Spread, spread } from './deviation.ts';
import { d2lExample, d2lTrained, linearLR, linearLRExample } from './documents.ts';
import { fixedRuns } from './fixed-runs.ts';
import { ratesOf } from './framework-parity.ts';

/** Has LambdaLR go through the fixed runs, and PyTorch do what documents show of it. Prints one table. */
export async function fixedParity(): Promise<{
  readonly rates: readonly (readonly number[])[];
  readonly same: boolean;
}> {
  const rendered = fixedRuns.map((run) => {
    const answer = pytorchLambdaLR.render(run);
    if (!('code' in answer)) throw new Error(`LambdaLR refuses ${JSON.stringify(run)}`);
    return { run, code: answer.code };
  });
  const { peak, start, steps } = linearLRExample;
  const updates = steps + 3;
  const { version, rates } = await drive('pytorch_lambdalr', rendered, []);
  const { own } = await drive(
    'documents',
    [],
    [
      { convention: 'linear-lr', length: steps, start, peak, updates },
      { convention: 'd2l', length: d2lExample.steps, start: null, peak: d2lExample.peak, updates: d2lExample.epochs },
    ],
  );
  const checks: [what: string, spread: Spread][] = [
    ['LambdaLR: fixed runs', largest(fixedRuns.map((run, index) => spread(rates[index]!, ratesOf(run), run.peakLr)))],
    ['LinearLR: its documentation’s example', spread(own[0]!, linearLR(peak, start, steps, updates), peak)],
    ['Dive into Deep Learning’s warmup, as its loop trains', spread(own[1]!, d2lTrained(d2lExample), d2lExample.peak)],
  ];
  console.table(
    checks.map(([what, { runs, absolute, relative }]) => ({
      [version]: what,
      runs,
      'largest absolute deviation': absolute,
      'largest relative': relative,
    })),
  );
  const wrong = checks.filter(([, each]) => !passes(each, 'double'));
  for (const [what, { error }] of wrong) console.error(what, error ?? 'differs.');
  const given = (answer: Rates) => ('error' in answer ? [] : answer);
  return { rates: rates.map(given), same: wrong.length === 0 };
}
