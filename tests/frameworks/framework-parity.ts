// Executes one framework and compares its rates with the core and with our record of it.
import { existsSync } from 'node:fs';
import type { Framework } from '../../src/frameworks/index.ts';
import { runSchedule, type RunSpec, scale } from '../../src/schedule/index.ts';
import { drive, type Rates } from './ask.ts';
import { largest, type Spread, spread } from './deviation.ts';
import { type OwnCheck, ownChecks } from './own-tasks.ts';
import { type Drawn, runsFor } from './random-runs.ts';

const drivers = new URL('drivers/', import.meta.url);
/** The file of a framework’s driver, in drivers/. */
export const driverOf = ({ id }: Framework) => `${id.replaceAll('-', '_')}.py`;

/** One convention, driven. */
export interface ConventionParity {
  readonly id: string;
  readonly checks: readonly (OwnCheck & { readonly actual: Rates })[];
  readonly spread: Spread;
}

/** What one framework did, beside what the core says it should have done. */
export interface FrameworkParity {
  readonly framework: Framework;
  readonly version: string;
  readonly drawn: Drawn;
  /** One per rendered run, in its order. */
  readonly spreads: readonly Spread[];
  readonly conventions: readonly ConventionParity[];
}

/** The frameworks whose code is executed: those with a driver. */
export const executable = (framework: Framework): boolean => existsSync(new URL(driverOf(framework), drivers));

/** The rate of each update of a run. */
export const ratesOf = (run: RunSpec): number[] => {
  const rate = scale(runSchedule(run), run.peakLr);
  return Array.from({ length: run.totalSteps }, (_, step) => rate(step));
};

/** Has a framework execute its code for random runs and drive each of its own warmups. */
export async function parityOf(framework: Framework): Promise<FrameworkParity> {
  const drawn = runsFor(framework);
  // What is read from source has nothing of its own to drive.
  const conventionsDriven = framework.package ? framework.conventions.filter((each) => !each.notExecuted) : [];
  const checks = conventionsDriven.map(ownChecks);
  const tasks = checks.flat().map(({ task }) => task);
  const { version, rates, own } = await drive(driverOf(framework).replace('.py', ''), drawn.rendered, tasks);
  const spreads = drawn.rendered.map(({ run }, index) => spread(rates[index]!, ratesOf(run), run.peakLr));
  const remaining = [...own];
  const conventions = conventionsDriven.map(({ id }, index) => {
    const driven = checks[index]!.map((check) => ({ ...check, actual: remaining.shift()! }));
    const all = driven.map(({ actual, expected, task }) => spread(actual, expected, task.peak));
    return { id, checks: driven, spread: largest(all) };
  });
  return { framework, version, drawn, spreads, conventions };
}
