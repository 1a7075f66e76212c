// The settings at which each framework drives its own warmups, and the rates expected of them.
import type { Convention, WarmupSettings } from '../../src/frameworks/index.ts';
import { scale } from '../../src/schedule/index.ts';
import type { OwnTask } from './ask.ts';

/** One drive of a convention, and the rates that our record of it expects. */
export interface OwnCheck {
  readonly settings: WarmupSettings;
  readonly task: OwnTask;
  readonly expected: readonly number[];
}

const lengths = [1, 2, 3, 5, 10, 59, 100];
const starts = [0, 0.001, 1 / 3];
const peaks = [0.1, 1, 0.005, 3e-4, 7];

/** Whether the user has to say this argument: it has no default, and no script passes one. */
const asked = ({ defaults }: Convention, name: string | undefined) =>
  name === undefined || (defaults[name] ?? 'required').startsWith('required');

/**
 * What a convention is driven at: its own defaults, then every length with every start that its schedule accepts.
 *
 * A length or start that it refuses with a RangeError is one that the framework does not take.
 */
export function ownChecks(convention: Convention): OwnCheck[] {
  const { defaultSettings, lengthName, startName, startIs } = convention;
  const chosen = lengths.flatMap((length) =>
    (startName ? starts : [defaultSettings.startFactor]).map((startFactor) => ({ length, startFactor })),
  );
  return [defaultSettings, ...chosen].flatMap((settings, index) => {
    const byDefault = index === 0;
    const peak = peaks[index % peaks.length]!;
    const updates = Math.ceil(settings.length) + 4;
    const schedule = accepted(convention, settings);
    if (!schedule) return [];
    const expected = Array.from({ length: updates }, (_, step) => scale(schedule, peak)(step));
    const task = {
      convention: convention.id,
      length: byDefault && !asked(convention, lengthName) ? null : settings.length,
      start: startIs === 'fixed' || (byDefault && !asked(convention, startName)) ? null : settings.startFactor,
      peak,
      updates,
    };
    return [{ settings, task, expected }];
  });
}

function accepted(convention: Convention, settings: WarmupSettings) {
  try {
    const schedule = convention.schedule(settings);
    schedule(0);
    return schedule;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
