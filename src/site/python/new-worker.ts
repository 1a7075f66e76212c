// Makes the workers that Python runs in.
import { trustedTypes } from '../../figures/kit/runs/trusted-types.ts';
import url from './python.ts?worker&url';

let made: (() => Worker) | undefined;

// A worker at an address obeys no policy of the page's; a blob's inherits it. All the blob does is import that address.
function maker(): () => Worker {
  const address = JSON.stringify(new URL(url, location.href).href);
  const blob = URL.createObjectURL(new Blob([`import ${address};`], { type: 'text/javascript' }));
  const policy = trustedTypes('python', {
    createScriptURL: (text) => {
      if (text !== blob) throw new TypeError(`${text} is not the Python of this site`);
      return text;
    },
  });
  return () => new Worker(policy?.createScriptURL(blob) ?? blob, { type: 'module' });
}

/** A new worker that runs Python; undefined where there are none. */
export function newWorker(): Worker | undefined {
  try {
    made ??= maker();
    return made();
  } catch {
    return undefined;
  }
}
