import { expect, test } from 'vitest';
import { dist, pagesIn } from './dist.ts';

const pages = pagesIn(dist);
const policyOf = (document: Document) => document.querySelector('meta[http-equiv="content-security-policy" i]');

test.for(pages)('the policy of $path stands before anything it must govern', ({ document }) => {
  const loading = 'script, style, link, img, iframe, object, video, audio, source, body';
  const head = [...document.querySelectorAll(`${loading}, meta[http-equiv]`)];
  expect(head[0]).toBe(policyOf(document));
});

test.for(pages)('the policy of $path allows our own files and nothing else', ({ document }) => {
  const policy = policyOf(document)?.getAttribute('content') ?? '';
  const directives = new Map(policy.split(';').map((each) => each.trim().split(/\s+(.*)/) as [string, string]));
  expect(policy).not.toMatch(/unsafe|\*|https?:|'sha|nonce/);
  for (const name of ['default-src', 'script-src', 'style-src', 'font-src', 'connect-src']) {
    expect(directives.get(name), name).toBe("'self'");
  }
  for (const name of ['object-src', 'base-uri', 'form-action']) expect(directives.get(name), name).toBe("'none'");
  expect(directives.get('require-trusted-types-for')).toBe("'script'");
  // The address of our one worker, and no other text, may become code.
  expect(directives.get('trusted-types')).toBe('training');
});

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
