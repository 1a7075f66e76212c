// Has the notebook of the built site print rates and withstand attacks, in any browser.
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { linearWarmup } from '../../src/schedule/index.ts';
import { shareLink } from '../../src/site/notebook/share.ts';
import { attacks, through } from './attacks.ts';
import type { Engine } from './engine.ts';
import { readCell, readOutputs, runCell, type Shown } from './in-notebook.ts';
import { askRaw, type Listener } from './listener.ts';

/** Five settings of the linear warmup, and how many steps of each are compared. */
const settings = [
  { warmupSteps: 1000, startFactor: 0.001 },
  { warmupSteps: 59, startFactor: 1 / 3 },
  { warmupSteps: 777, startFactor: 0 },
  { warmupSteps: 500, startFactor: 1.7 },
  { warmupSteps: 99_991, startFactor: 0.1 },
];
const steps = 1000;

const helper = readFileSync('content/cells/helper.py', 'utf8');
// Nothing after it is of interest.
const end = 'raise SystemExit';

const run = async (engine: Engine, code: string): Promise<Shown> =>
  JSON.parse(await engine.evaluate(runCell('helper', `${code}\n${end}\n`)));

/** How many multipliers the cell on the page computes to the last bit as the core does, of `steps` for each setting. */
async function sameMultipliers(engine: Engine): Promise<number> {
  let same = 0;
  for (const { warmupSteps, startFactor } of settings) {
    const code = helper
      .replace(/^warmup_iters = .*/m, `warmup_iters = ${warmupSteps}`)
      .replace(/^warmup_factor = .*/m, `warmup_factor = ${startFactor}`)
      .replace(/^table\(.*/m, `for x in range(${steps}):\n    print(repr(f(x)))`);
    const printed = (await run(engine, code))['helper']!.text.split('\n');
    const core = linearWarmup({ warmupSteps, startFactor });
    for (let step = 0; step < steps; step++) same += Number(Object.is(Number(printed[step] || NaN), core(step)));
  }
  return same;
}

/** What one engine did. */
export interface Held {
  /** "5000 of 5000": multipliers that are the core's to the last bit. */
  readonly multipliers: string;
  /** By attack: what became of it in the notebook, and in a Python that is not locked down. */
  readonly attacks: Readonly<Record<string, { readonly here: string; readonly raw: string }>>;
  readonly lockDown: string;
  readonly link: string;
  readonly failed: boolean;
}

async function tryAll(engine: Engine, origin: string, listener: Listener): Promise<Held['attacks']> {
  const programs = attacks.map(({ name, code }) => [name, code(listener.at)] as const);
  await engine.open(`${origin}/notebook/`);
  const before = listener.hits.length;
  const here: Record<string, string> = {};
  for (const [name, code] of programs) {
    const { text = '', status = '' } = (await run(engine, code))['helper'] ?? {};
    here[name] = text.includes(through) ? '! through' : status.startsWith('failed') ? 'blocked' : `! ${status}`;
  }
  const hits = listener.hits.slice(before);
  await engine.open(`http://${listener.at}/raw/`);
  const rows: [string, Held['attacks'][string]][] = [];
  for (const [name, code] of programs) {
    const lines: string[] = JSON.parse(await engine.evaluate(askRaw('worker', code)));
    rows.push([name, { here: here[name]!, raw: lines.includes(through) ? 'through' : 'not there' }]);
  }
  const raw = listener.hits.length - before - hits.length;
  rows.push(['hits on the other server', { here: hits.length ? `! ${hits.join()}` : '0', raw: String(raw) }]);
  return Object.fromEntries(rows);
}

// What every JavaScript has by itself, but for what makes code of text; two numbers that Chromium does not let go; and
// what Python needs.
const language = new Set(runInNewContext('Object.getOwnPropertyNames(globalThis)') as string[]);
for (const name of ['eval', 'Function', 'WebAssembly', 'console']) language.delete(name);
for (const name of ['self', 'crypto', 'TEMPORARY', 'PERSISTENT']) language.add(name);

/** Takes the names from a worker as the site does: what it has left beyond the language, and what makes functions. */
async function lockDown(engine: Engine, listener: Listener): Promise<string> {
  await engine.open(`http://${listener.at}/raw/`);
  const [makers, ...left] = JSON.parse(await engine.evaluate(askRaw('locked'))) as string[];
  const over = left.filter((name) => !language.has(name));
  const fine = over.length === 0 && left.includes('Object') && makers === '0';
  return `${fine ? '' : '! '}the language: ${left.length} names, beyond it ${over.join() || 'none'}; makers of functions: ${makers}`;
}

/** Opens a link that brings hostile code: what it fetched before Run, and after. */
async function hostileLink(engine: Engine, origin: string, listener: Listener, asked: string[]): Promise<string> {
  const python = () => asked.filter((url) => /micropython|\/python-/.test(url)).length;
  await engine.open(`${origin}/notebook/`);
  const shown = await engine.evaluate(readOutputs);
  const code = `print("ran")\n${attacks[0]!.code(listener.at)}`;
  const hash = await shareLink({ helper: code }, { helper });
  await engine.open('about:blank');
  asked.length = 0;
  listener.hits.length = 0;
  await engine.open(`${origin}/notebook/${hash}`);
  const text = await engine.evaluate(readCell('helper'));
  const quiet = text === code && python() === 0 && (await engine.evaluate(readOutputs)) === shown;
  const ran = (await run(engine, code))['helper']!.text.includes('ran');
  const fine = quiet && ran && python() > 0 && listener.hits.length === 0;
  return `${fine ? '' : '! '}${quiet ? 'nothing before Run' : 'not quiet before Run'}, ${python()} files of Python after it`;
}

/** Holds the built notebook at **origin** to the core and to the attacks; **asked** is what its server is asked for. */
export async function notebook(engine: Engine, origin: string, listener: Listener, asked: string[]): Promise<Held> {
  await engine.open(`${origin}/notebook/`);
  const same = await sameMultipliers(engine);
  const all = settings.length * steps;
  const held = {
    multipliers: `${same === all ? '' : '! '}${same} of ${all}`,
    attacks: await tryAll(engine, origin, listener),
    lockDown: await lockDown(engine, listener),
    link: await hostileLink(engine, origin, listener, asked),
  };
  return { ...held, failed: JSON.stringify(held).includes('"! ') };
}

/** Engines side by side; "raw" is the same attack where nothing is locked down. */
export function tableOf(held: readonly (readonly [engine: string, held: Held])[]): Record<string, object> {
  const row = (cell: (each: Held) => string) => Object.fromEntries(held.map(([engine, each]) => [engine, cell(each)]));
  const names = Object.keys(held[0]![1].attacks);
  const attacked = (name: string) => ({
    ...row(({ attacks }) => attacks[name]!.here),
    raw: held.map(([, { attacks }]) => attacks[name]!.raw).join(', '),
  });
  return {
    'f(x) as the core': row(({ multipliers }) => multipliers),
    ...Object.fromEntries(names.map((name) => [name, attacked(name)])),
    'what a locked worker has left': row(({ lockDown }) => lockDown),
    'a link with hostile code': row(({ link }) => link),
  };
}
