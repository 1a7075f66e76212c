// Compares all of src/training with PyTorch and prints the deviations.
import { functionChecks } from './training-functions.ts';
import { netChecks } from './training-nets.ts';
import { transformerChecks } from './training-transformer.ts';
import { askTorch, distance } from './training-check.ts';

/** Holds src/training to PyTorch in double precision. Prints one table; answers whether all is within its bounds. */
export async function trainingParity(): Promise<boolean> {
  const checks = [...functionChecks(), ...netChecks(), ...transformerChecks()];
  const { torch, answers } = await askTorch(checks);
  const rows = checks.map((check, index) => {
    const { absolute, relative } = distance(check, answers[index]!);
    return {
      [`PyTorch ${torch}`]: check.what,
      numbers: check.ours.length,
      'largest absolute deviation': absolute,
      'as a share': relative,
      of: check.of,
      allowed: check.allowed,
      verdict: relative <= check.allowed ? 'same' : 'DIFFERENT',
    };
  });
  console.table(rows);
  return rows.every(({ verdict }) => verdict === 'same');
}
