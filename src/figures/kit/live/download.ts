// Saves what a figure shows as a file: CSV, JSON, SVG or PNG.
import type { Figure } from '../figure.ts';
import type { View } from '../runs/runs.ts';
import { toCsv, toJson, toSvg } from './files.ts';
import { widths } from '../draw/widths.ts';
import tokens from '../draw/tokens.css?raw';

/** Saves a file to the reader’s device. */
export function save(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

// Pictures are drawn anew at the wide size, so that a phone takes away what a desk would.
function picture(figure: Figure, { params, known }: View): { svg: string; width: number; height: number } {
  const drawn = figure.draw(figure.data(params, known), params, {
    document,
    width: widths.wide,
    prefix: 'picture',
  });
  const { width, height } = drawn.viewBox.baseVal;
  return { svg: toSvg(new XMLSerializer().serializeToString(drawn), tokens), width, height };
}

async function toPng(figure: Figure, view: View): Promise<Blob> {
  const { svg, width, height } = picture(figure, view);
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = Object.assign(new Image(width, height), { src: url });
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width: 3 * width, height: 3 * height });
    const context = canvas.getContext('2d')!;
    context.fillStyle = 'white';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('this browser cannot make a PNG')))),
    );
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** What can be taken away of what a figure shows, by the ending of the file. */
export const files: Readonly<Record<string, (figure: Figure, view: View) => Blob | Promise<Blob>>> = {
  csv: (figure, { params, known }) => new Blob([toCsv(figure, params, known)], { type: 'text/csv' }),
  json: (figure, { params, known }) => new Blob([toJson(figure, params, known)], { type: 'application/json' }),
  svg: (figure, view) => new Blob([picture(figure, view).svg], { type: 'image/svg+xml' }),
  png: toPng,
};

/** Saves one of `files` under the figure's name. */
export async function download(figure: Figure, view: View, ending: string): Promise<void> {
  const content = files[ending];
  if (content) save(`${figure.id}.${ending}`, await content(figure, view));
}
