// The notices of what the site ships, put together from the packages themselves.
import { existsSync, readdirSync, readFileSync } from 'node:fs';

// Paths of packages are looked up from the project's folder, in which Astro runs.
const folder = (name: string) => `node_modules/${name}`;

interface Manifest {
  version: string;
  license: string;
  dependencies?: Record<string, string>;
}

const manifest = (name: string) => JSON.parse(readFileSync(`${folder(name)}/package.json`, 'utf8')) as Manifest;

/** A package and all it brings along, each once, in alphabetical order. */
function withDependencies(name: string, found = new Set<string>()): string[] {
  if (!found.has(name) && existsSync(folder(name))) {
    found.add(name);
    for (const other of Object.keys(manifest(name).dependencies ?? {})) withDependencies(other, found);
  }
  return [...found].sort();
}

const python = '@micropython/micropython-webassembly-pyscript';
// Its package names its licence but does not bring the text.
const missing: Record<string, string> = { [python]: 'src/site/licences/micropython.txt' };

function licenceOf(name: string): string | undefined {
  const entry = readdirSync(folder(name), { withFileTypes: true }).find((each) => /^licen[cs]e/i.test(each.name));
  if (!entry) return missing[name];
  const path = `${folder(name)}/${entry.name}`;
  // Pagefind's lies in a folder, beside the licence of what its Node part once took from others.
  return entry.isDirectory() ? `${path}/${entry.name}` : path;
}

function notice(name: string): string {
  const { version, license } = manifest(name);
  const file = licenceOf(name);
  if (!file) throw new Error(`${name} is shipped but has no licence file`);
  const text = readFileSync(file, 'utf8').trim();
  return `${name} ${version} (${license})\n\n${text}\n`;
}

/** The licences of everything by others that the built site contains: Plot with its parts, signals, KaTeX, MicroPython, the editor, the search, the fonts. */
export function notices(): string {
  const fonts = ['source-serif-4', 'source-sans-3', 'source-code-pro'].map((name) => `@fontsource-variable/${name}`);
  const shipped = [
    ...withDependencies('@observablehq/plot'),
    '@preact/signals-core',
    'katex',
    python,
    'pagefind',
    'prism-code-editor',
    ...fonts,
  ];
  const intro =
    'This site contains the software and fonts below, each under its own licence. The fonts (Source Serif 4, Source Sans 3, Source Code Pro, KaTeX’s) are subsets.';
  return [intro, ...shipped.map(notice)].join(`\n${'-'.repeat(80)}\n\n`);
}
