// A framework stands in several places besides its own record. Whoever leaves one out reads here what to add.
import { existsSync, globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Framework, frameworks } from '../../../src/frameworks/index.ts';
import { conventionNames } from '../../../src/parameters/tables/conventions.ts';
import { readExecuted } from '../../frameworks/executed.ts';
import { driverOf } from '../../frameworks/framework-parity.ts';
import { readGolden } from '../../frameworks/golden.ts';
import { pinned } from '../../frameworks/venv.ts';

const source = new URL('../../../src/frameworks/', import.meta.url);
const drivers = new URL('../../frameworks/drivers/', import.meta.url);
const golden = readGolden();
const executed = readExecuted();
const names: Readonly<Record<string, string>> = conventionNames;

const isRecord = (value: unknown): value is Framework =>
  typeof value === 'object' && value !== null && 'render' in value && 'stepping' in value;

/** Every record that a file under src/frameworks exports, with what it is called there. */
const records = (
  await Promise.all(
    globSync('**/*.ts', { cwd: source }).map(async (file) => {
      const exported: Record<string, unknown> = await import(new URL(file, source).href);
      return Object.entries(exported).flatMap(([name, framework]) =>
        isRecord(framework) ? [{ file: `src/frameworks/${file}`, name, framework }] : [],
      );
    }),
  )
).flat();
/** Those that are missing in the index too, so that one omission is one complaint. */
const all = records.map(({ framework }) => framework);

test('every framework is in the index', () => {
  expect(records.length).toBeGreaterThan(10);
  const missing = records.filter(({ framework }) => !frameworks.includes(framework));
  expect(
    missing.map(
      ({ file, name }) =>
        `${file} has the record ${name}, and no page lists it: add ${name} to src/frameworks/index.ts.`,
    ),
  ).toEqual([]);
});

test('every convention has a short name for the figure, and every short name a convention', () => {
  const ids = all.flatMap(({ conventions }) => conventions.map(({ id }) => id));
  const file = 'src/parameters/tables/conventions.ts';
  expect([
    ...ids
      .filter((id) => !(id in names))
      .map((id) => `${id} has no short name: add '${id}' to conventionNames in ${file}, where the pages list it.`),
    ...Object.keys(names)
      .filter((id) => !ids.includes(id))
      .map((id) => `No framework has the convention ${id}: remove its short name from ${file}.`),
  ]).toEqual([]);
});

test('every convention is set by a rule for configs, but for two that no config tells from their kin', () => {
  const kin = ['torchvision-linear-lr', 'nanogpt-before-2024-12'];
  expect(
    all.flatMap(({ id, conventions, configs }) => [
      ...conventions
        .filter((convention) => !configs.some((rule) => rule.convention === convention.id))
        .filter((convention) => !kin.includes(convention.id))
        .map((convention) => `No config is read as ${convention.id}: add a rule for it to the configs of ${id}.`),
      ...configs
        .filter((rule) => !conventions.some((convention) => convention.id === rule.convention))
        .map((rule) => `A rule in the configs of ${id} sets ${rule.convention}, which is no convention of it.`),
    ]),
  ).toEqual([]);
});

test('every framework that can be installed has a driver and its package pinned, and any other says why not', () => {
  const wanted = all.flatMap((framework) => {
    const { id, package: name, notExecuted } = framework;
    if (name === undefined)
      return notExecuted ? [] : [`${id} has no package: say in its notExecuted why it is read and not executed.`];
    return [
      existsSync(new URL(driverOf(framework), drivers))
        ? ''
        : `${id} has a package and no driver: write tests/frameworks/drivers/${driverOf(framework)} as tests/frameworks/drive.py says.`,
      pinned().includes(`\n${name}==`) ? '' : `${name} is not pinned: add it to tests/frameworks/requirements.txt.`,
    ].filter(Boolean);
  });
  expect(wanted).toEqual([]);
});

test('what every framework did when it was executed is kept for the tests and for the pages', () => {
  const run = (id: string) => `run npm run parity -- --write --only=${id}`;
  const driven = all.filter((framework) => existsSync(new URL(driverOf(framework), drivers)));
  expect([
    ...driven.flatMap(({ id, package: name, conventions }) => {
      const kept = golden.frameworks[id];
      if (kept === undefined) return [`tests/frameworks/golden.json has nothing of ${id}: ${run(id)}.`];
      return conventions
        .filter((convention) => name && !convention.notExecuted && !kept.conventions[convention.id])
        .map((convention) => `tests/frameworks/golden.json has nothing of ${convention.id}: ${run(id)}.`);
    }),
    ...driven
      .filter(({ id }) => !executed.some((each) => each.id === id))
      .map(({ id }) => `content/executed.json does not say by what ${id} was executed: ${run(id)}.`),
    ...Object.keys(golden.frameworks)
      .filter((id) => !driven.some((framework) => framework.id === id))
      .map(
        (id) =>
          `tests/frameworks/golden.json knows ${id}, which has no record or no driver: add that, or remove it there.`,
      ),
  ]).toEqual([]);
});
