// One result of src/training that PyTorch computes as well, and how far the two may differ.
import { runPython } from './run-python.ts';

/** Something that src/training computes and PyTorch computes as well. */
export interface Check {
  readonly what: string;
  /** What PyTorch is asked: the name of a function of training.py, and its arguments. */
  readonly task: Readonly<Record<string, unknown>> & { readonly name: string };
  /** What our code makes of it. */
  readonly ours: readonly number[];
  /** The largest deviation that is let pass, as a share. */
  readonly allowed: number;
  /** Of what it is a share: of each number, or of the largest of them all. */
  readonly of: 'each' | 'largest';
}

/** How far our numbers are from those of PyTorch. */
export interface Distance {
  readonly absolute: number;
  /** As a share, as the check has it. */
  readonly relative: number;
}

/** Has PyTorch do the tasks of all checks. */
export async function askTorch(checks: readonly Check[]): Promise<{
  readonly torch: string;
  readonly answers: readonly (readonly number[])[];
}> {
  const options = ['-W', 'ignore:Failed to initialize NumPy'];
  return JSON.parse(await runPython([...options, 'training.py'], JSON.stringify(checks.map(({ task }) => task))));
}

/** Compares a check's numbers with PyTorch's; infinitely far where their counts differ or one is no number. */
export function distance({ ours, of }: Check, theirs: readonly number[]): Distance {
  if (ours.length !== theirs.length) return { absolute: Infinity, relative: Infinity };
  const largest = Math.max(...theirs.map(Math.abs));
  const distances = ours.map((number, index) => {
    const absolute = Math.abs(number - theirs[index]!);
    const unit = of === 'each' ? Math.abs(theirs[index]!) : largest;
    return { absolute, relative: absolute === 0 ? 0 : absolute / unit };
  });
  const most = (name: keyof Distance): number =>
    Math.max(...distances.map((each) => (Number.isNaN(each[name]) ? Infinity : each[name])));
  return { absolute: most('absolute'), relative: most('relative') };
}
