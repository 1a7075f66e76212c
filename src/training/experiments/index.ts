// Every experiment by its id.
import { findById } from '../../schedule/find.ts';
import type { Experiment, RunConfig } from '../experiment.ts';
import type { Settings } from '../job.ts';
import { adamStart } from './adam-start.ts';
import { bowl } from './bowl.ts';
import { catapult } from './catapult.ts';
import { net } from './net.ts';
import { transformer } from './transformer.ts';

// Each is typed by its own config; from outside, configs are JSON.
/** Every experiment. */
const experiments = [bowl, catapult, adamStart, net, transformer] as unknown as readonly Experiment[];

/**
 * The experiment with an id.
 *
 * @throws RangeError if there is none
 * @example experimentById('bowl').defaults.rate // 2.1
 */
export function experimentById(id: string): Experiment {
  return findById('experiment', experiments, id);
}

/**
 * A whole config of an experiment.
 *
 * @param settings what differs from its defaults
 * @throws RangeError for a name that the experiment does not know, and for a value outside its range
 * @example configOf(experimentById('bowl'), { rate: 0.5 }).rate // 0.5
 */
export function configOf({ defaults, check: checkConfig, id }: Experiment, settings: Settings): RunConfig {
  for (const name of Object.keys(settings)) {
    if (!(name in defaults)) throw new RangeError(`${id} has no ${name}, only ${Object.keys(defaults).join(', ')}`);
  }
  const config = { ...defaults, ...settings };
  checkConfig(config);
  return config;
}
