// Copying to the clipboard, where the browser allows it and where it does not.
import { afterEach, expect, it, vi } from 'vitest';
import { copyFor, copyText } from '../../../../src/figures/kit/live/copy-text.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const allowing = (writeText: (text: string) => Promise<void>) =>
  vi.stubGlobal('navigator', { clipboard: { writeText } });

it('a text is copied where the browser allows it', async () => {
  const copied: string[] = [];
  allowing(async (text) => void copied.push(text));
  expect(await copyText('x = 1\n')).toBe(true);
  expect(copied).toEqual(['x = 1\n']);
});

it('where a page may not copy, or has no clipboard as over http, nothing is thrown and the button says so', async () => {
  vi.useFakeTimers();
  const button = { textContent: 'Copy' } as HTMLElement;
  for (const forbid of [() => allowing(() => Promise.reject(new Error('no'))), () => vi.stubGlobal('navigator', {})]) {
    forbid();
    await copyFor(button, 'x');
    expect(button.textContent).toBe('Not allowed to copy');
    vi.runAllTimers();
    expect(button.textContent).toBe('Copy');
  }
});
