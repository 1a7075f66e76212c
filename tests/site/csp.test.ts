// The content policy of every page comes first, and nothing on the page breaks it.
import { expect, test } from 'vitest';
import { dist, pagesIn } from './dist.ts';

const pages = pagesIn(dist);
const policyOf = (document: Document) => document.querySelector('meta[http-equiv="content-security-policy" i]');

test.for(pages)('the policy of $path stands before anything it must govern', ({ document }) => {
  const loading = 'script, style, link, img, iframe, object, video, audio, source, body';
  const head = [...document.querySelectorAll(`${loading}, meta[http-equiv]`)];
  expect(head[0]).toBe(policyOf(document));
});

// The search, which is on every page, runs in a worker at an address of its own: its WebAssembly is none of the page's.
// What runs Python needs WebAssembly, a worker whose script is a blob (so that this policy binds it), and two functions
// that say which text may become code or markup: the worker's address, the editor's colours.
const withPython = new Set(['/', '/notebook/']);

test.for(pages)(
  'the policy of $path allows our own files, Python where it runs, and nothing else',
  ({ document, path }) => {
    const policy = policyOf(document)?.getAttribute('content') ?? '';
    const directives = new Map(policy.split(';').map((each) => each.trim().split(/\s+(.*)/) as [string, string]));
    const python = withPython.has(path);
    expect(policy.replace("'wasm-unsafe-eval'", '')).not.toMatch(/unsafe|\*|https?:|'sha|nonce/);
    expect(directives.get('script-src')).toBe(python ? "'self' 'wasm-unsafe-eval'" : "'self'");
    expect(directives.get('worker-src')).toBe(python ? "'self' blob:" : undefined);
    for (const name of ['default-src', 'style-src', 'font-src', 'connect-src']) {
      expect(directives.get(name), name).toBe("'self'");
    }
    for (const name of ['object-src', 'base-uri', 'form-action']) expect(directives.get(name), name).toBe("'none'");
    expect(directives.get('require-trusted-types-for')).toBe("'script'");
    expect(directives.get('trusted-types')).toBe(python ? 'training search python default' : 'training search');
  },
);

test.for(pages)('$path holds no inline script, style or handler', ({ document }) => {
  const all = [...document.querySelectorAll('*')];
  expect(all.filter((each) => each.localName === 'style').map((each) => each.outerHTML.slice(0, 200))).toEqual([]);
  const scripts = [...document.querySelectorAll('script')];
  expect(scripts.filter((each) => !each.hasAttribute('src') || each.textContent?.trim()).map(String)).toEqual([]);
  const attributes = all.flatMap((each) =>
    [...each.attributes].map(({ name, value }) => `<${each.localName} ${name}="${value}"`),
  );
  expect(attributes.filter((each) => / (style|on\w+|srcdoc)=/i.test(each.split('"')[0]!))).toEqual([]);
  expect(attributes.filter((each) => /="\s*(javascript|vbscript):/i.test(each))).toEqual([]);
});

test.for(pages)('$path loads nothing from another origin', ({ document }) => {
  const loads = 'script[src], img[src], iframe[src], source[src], video[src], audio[src], embed[src], input[src]';
  const links = [...document.querySelectorAll('link[href]')].filter((each) => each.getAttribute('rel') !== 'canonical');
  const urls = [...document.querySelectorAll(loads), ...links].map(
    (each) => each.getAttribute('src') ?? each.getAttribute('href') ?? '',
  );
  expect(urls.filter((url) => !/^\/(?!\/)/.test(url))).toEqual([]);
});
