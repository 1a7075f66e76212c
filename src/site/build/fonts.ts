// A step of the build that cuts the fonts down to the characters the site uses.
import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { faces, type Face } from './font-faces.ts';

const sourceOf = (specifier: string) => readFile(fileURLToPath(import.meta.resolve(specifier)));

// Without hints (screens are dense, and Linux and macOS hint by themselves) and without the features no page sets.
// The figures of Source Serif and Source Sans are tabular as they come.
const options = { targetFormat: 'woff2', noHinting: true, keepFeatures: ['kern', 'liga'] } as const;

/** The bytes of one subset: the same on every machine for the same face. */
export async function subset(face: Face): Promise<Uint8Array> {
  return subsetFont(await sourceOf(face.source), face.text, {
    ...options,
    ...(face.axes && { variationAxes: face.axes }),
  });
}

/** KaTeX's stylesheet with only the faces we ship, each with only the format browsers load. */
export function katexSheet(css: string): string {
  const shipped = new Set(faces.map((face) => face.file));
  return css.replace(/@font-face\{[^}]*\}/g, (rule) => {
    const file = /url\(fonts\/([^)]+\.woff2)\)/.exec(rule)?.[1];
    return file && shipped.has(file) ? rule.replace(/src:[^;}]+/, `src:url(./${file}) format("woff2")`) : '';
  });
}

/**
 * Cuts the fonts down to the characters the site uses, before dev or build reads them, into `.cache/fonts/`:
 * one woff2 per face and `katex.css`, which points at them. Does nothing while what they are made from is unchanged.
 */
export function fonts(): AstroIntegration {
  return {
    name: 'fonts',
    hooks: {
      'astro:config:setup': async ({ config, logger }) => {
        const folder = new URL('.cache/fonts/', config.root);
        const css = (await sourceOf('katex/dist/katex.min.css')).toString();
        const inputs = createHash('sha256')
          .update(css)
          .update(JSON.stringify(faces))
          .update(await readFile(import.meta.filename));
        for (const face of faces) inputs.update(await sourceOf(face.source));
        const stamp = inputs.digest('hex');
        const done = new URL('inputs.sha256', folder);
        if ((await readFile(done, 'utf8').catch(() => '')) === stamp) return;

        await mkdir(folder, { recursive: true });
        // Two builds may run at once: a file appears whole or not at all.
        const put = async (name: string, content: string | Uint8Array) => {
          const draft = new URL(`${name}.${process.pid}`, folder);
          await writeFile(draft, content);
          await rename(draft, new URL(name, folder));
        };
        for (const face of faces) await put(face.file, await subset(face));
        await put('katex.css', katexSheet(css));
        await put('inputs.sha256', stamp);
        logger.info(`${faces.length} subsets in .cache/fonts/`);
      },
    },
  };
}
