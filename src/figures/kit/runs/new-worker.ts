// Makes the worker that trains.
import { trustedTypes } from './trusted-types.ts';
import url from './worker.ts?worker&url';

// The page's policy takes no text for a script's address but from a function that says which it lets through: this one.
const policy = trustedTypes('training', {
  createScriptURL: (text) => {
    if (text !== url) throw new TypeError(`${text} is not the worker of this site`);
    return text;
  },
});

/** A new worker that trains; undefined where none can be made. */
export function newWorker(): Worker | undefined {
  try {
    return new Worker(policy?.createScriptURL(url) ?? url, { type: 'module' });
  } catch {
    return undefined;
  }
}
