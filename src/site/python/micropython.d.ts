// The types of the package of MicroPython, as far as we use it.

declare module '@micropython/micropython-webassembly-pyscript/micropython.mjs' {
  /** The parts of MicroPython's own interface that we use. */
  export interface MicroPython {
    readonly FS: { mkdirTree(path: string): void; writeFile(path: string, text: string): void };
    readonly globals: { get(name: string): unknown };
    registerJsModule(name: string, module: object): void;
    runPython(code: string): void;
  }

  /** What it may be told; **stdout** hears one byte at a time when **linebuffer** is false. */
  export interface Options {
    readonly url: string;
    readonly heapsize: number;
    readonly pystack: number;
    readonly linebuffer: boolean;
    readonly stdout: (byte: Uint8Array) => void;
    readonly stderr: (byte: Uint8Array) => void;
  }

  export function loadMicroPython(options: Options): Promise<MicroPython>;
}
