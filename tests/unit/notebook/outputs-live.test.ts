// What happens in the page when a cell shows a curve, or the code that draws cannot be fetched.
import { parseHTML } from 'linkedom';
import { afterEach, expect, test, vi } from 'vitest';
import type { Output } from '../../../src/site/python/messages.ts';

const own: Output = {
  kind: 'own',
  multipliers: [0, 0.5, 1],
  warmup: { peakLr: 0.005, warmupSteps: 2, startFactor: 0 },
};

/** A page, what is handed to the figures on it, and a way to have the browser lay it out. */
async function page() {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const layouts = new Set<() => void>();
  const handed: (readonly number[])[] = [];
  class Observer {
    readonly laidOut: () => void;
    constructor(laidOut: () => void) {
      this.laidOut = laidOut;
    }
    // What the stage in it does when it is laid out is another matter.
    observe = (target: Element) => target.localName === 'figure' && layouts.add(this.laidOut);
    disconnect = () => layouts.delete(this.laidOut);
  }
  vi.stubGlobal('document', document);
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('ResizeObserver', Observer);
  vi.stubGlobal('IntersectionObserver', Observer);
  vi.doMock('../../../src/site/notebook/outputs/cursor.ts', () => ({ cursorFor: () => document.createElement('i') }));
  vi.doMock('../../../src/site/notebook/outputs/hand-over.ts', () => ({
    handOver: (numbers: readonly number[]) => {
      handed.push(numbers);
      return document.createElement('p');
    },
  }));
  const { showOutput } = await import('../../../src/site/notebook/outputs/show.ts');
  const picture = await showOutput(own, { document, id: 'test', live: true });
  return { document, picture, handed, layOut: () => [...layouts].forEach((each) => each()) };
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
  vi.doUnmock('../../../src/site/notebook/outputs/cursor.ts');
  vi.doUnmock('../../../src/site/notebook/outputs/hand-over.ts');
});

test('f(x) is handed over once, when its picture is on the page: a run that was dropped changes nothing', async () => {
  const { document, picture, handed, layOut } = await page();
  layOut();
  expect(handed).toEqual([]);
  document.body.append(picture);
  layOut();
  layOut();
  expect(handed).toEqual([[0, 0.5, 1]]);
});

test.each(['picture', 'live-picture'])('where %s.ts cannot be fetched, the words are the site’s own', async (name) => {
  const path = `../../../src/site/notebook/outputs/${name}.ts`;
  vi.doMock(path, () => {
    throw new TypeError('Failed to fetch dynamically imported module');
  });
  await expect(page()).rejects.toThrow(/^what draws it could not be fetched\. If you are offline, run it again later;/);
  vi.doUnmock(path);
});
