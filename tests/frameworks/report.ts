// Prints how far a framework is from the core, and says whether that is within the bounds.
import { byFamily } from './by-family.ts';
import { allowed, largest, passes, type Spread, spread } from './deviation.ts';
import type { FrameworkParity } from './framework-parity.ts';

/** How many snippets every framework has to execute. */
const least = 200;

/** Prints what a framework did, family by family and convention by convention; answers whether all of it passes. */
export function report(parity: FrameworkParity): boolean {
  const { framework, version, drawn, conventions } = parity;
  const { precision } = framework;
  const executed = byFamily(parity);
  const driven = conventions.map(({ id, spread }): [string, Spread] => [id, spread]);
  const bound = precision === 'double' ? `${allowed.double} of the rate` : `${allowed.single} of the peak rate`;
  const row =
    (runs: string) =>
    ([name, spread]: [string, Spread]) => ({
      [version]: name,
      [runs]: spread.runs,
      'largest absolute deviation': spread.absolute,
      'of the rate': spread.relative,
      'of the peak': spread.ofPeak,
      verdict: passes(spread, precision) ? 'same' : 'DIFFERENT',
    });
  console.log(`\n${framework.title}: ${version}, ${precision} precision, allowed ${bound}`);
  console.table(executed.map(row('snippets executed')));
  if (driven.length > 0) console.table(driven.map(row('settings driven')));
  console.log(`${drawn.refused.length} of ${drawn.refused.length + drawn.rendered.length} runs drawn were refused.`);
  const failures = [...executed, ...driven].filter(([, spread]) => !passes(spread, precision));
  const enough = drawn.rendered.length >= least && driven.every(([, { runs }]) => runs > 0);
  if (!enough) console.error(`Too few: ${drawn.rendered.length} snippets, and each own warmup must be driven.`);
  if (failures.length > 0) console.error(firstFailure(parity));
  return enough && failures.length === 0;
}

/** Prints one line for each framework. */
export function summary(parities: readonly FrameworkParity[]): void {
  console.log('\nAll of them');
  console.table(
    parities.map(({ framework, version, drawn, spreads, conventions }) => {
      const code = largest(spreads);
      const own = largest(conventions.map(({ spread }) => spread));
      return {
        executed: version,
        framework: framework.id,
        snippets: code.runs,
        absolute: code.absolute,
        relative: code.relative,
        'of the peak': code.ofPeak,
        'own warmups': conventions.length,
        settings: own.runs,
        'their relative': own.relative,
        'refused draws': drawn.refused.length,
        precision: framework.precision,
        verdict: passes(largest([code, own]), framework.precision) ? 'same' : 'DIFFERENT',
      };
    }),
  );
}

/** What a person needs to see of the first failure, to find out why. */
function firstFailure({ drawn, spreads, conventions, framework }: FrameworkParity): string {
  const fails = (spread: Spread) => !passes(spread, framework.precision);
  const index = spreads.findIndex(fails);
  if (index >= 0) {
    const { run, code } = drawn.rendered[index]!;
    const { absolute, relative, error } = spreads[index]!;
    return [
      'The first that differs:',
      JSON.stringify(run),
      code,
      error ?? `absolute ${absolute}, relative ${relative}`,
    ].join('\n\n');
  }
  const { checks } = conventions.find(({ spread }) => fails(spread))!;
  const check = checks.find(({ actual, expected, task }) => fails(spread(actual, expected, task.peak)))!;
  const { task, actual, expected } = check;
  const said = 'error' in actual ? actual.error : `gave ${actual.join(' ')}\ninstead of ${expected.join(' ')}`;
  return `The first that differs: ${JSON.stringify(task)}\n${said}`;
}
