// Loads MicroPython with its memory capped.
import type {
  loadMicroPython,
  MicroPython,
  Options,
} from '@micropython/micropython-webassembly-pyscript/micropython.mjs';
import { limits } from './limits.ts';

const quiet = () => undefined;
const pageBytes = 65_536;

/** A WebAssembly module's memory that grows to **limits.memory** and no further: Python then raises `MemoryError`. */
function cap({ instance }: WebAssembly.WebAssemblyInstantiatedSource) {
  const memory = instance.exports['memory'];
  if (!(memory instanceof WebAssembly.Memory)) return;
  const grow = memory.grow.bind(memory);
  memory.grow = (pages) => {
    if (memory.buffer.byteLength + pages * pageBytes > limits.memory) throw new RangeError('no more memory');
    return grow(pages);
  };
}

/** MicroPython with its memory capped, and without its own words on the console when that is used up. */
export async function load(how: typeof loadMicroPython, options: Options): Promise<MicroPython> {
  const { instantiate, instantiateStreaming } = WebAssembly;
  const { error } = console;
  // It hands out neither its memory nor what it logs with: for as long as it loads, it is given ours.
  const capped =
    <Rest extends unknown[]>(make: (...rest: Rest) => Promise<WebAssembly.WebAssemblyInstantiatedSource>) =>
    async (...rest: Rest) => {
      const made = await make(...rest);
      cap(made);
      return made;
    };
  WebAssembly.instantiate = capped(instantiate as never) as never;
  WebAssembly.instantiateStreaming = capped(instantiateStreaming);
  console.error = quiet;
  try {
    return await how(options);
  } finally {
    Object.assign(WebAssembly, { instantiate, instantiateStreaming });
    console.error = error;
  }
}
