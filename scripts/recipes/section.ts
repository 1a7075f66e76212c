// "Add a section", followed: a short one at the end of a chapter.
import { appendFileSync } from 'node:fs';
import { add } from './copy.ts';
import { pageAt, type Recipe, registered } from './recipe.ts';

const text = `---
title: An example
id: example
---

The rate is $f(x)\\,\\eta$, as <Cite of="goyal2017" /> has it. Yours starts at <Value of="first-rate" />.

Its own link is [this one](#example), and [another](#cap) leads to another chapter.
`;

/** A section of a chapter, with a link to another one. */
export const section: Recipe = {
  adds: 'a section',
  follow() {
    add('content/nan/03-example.mdx', text);
    appendFileSync('tests/site/ids.txt', '/nan/#example\n');
  },
  tests: ['tests/unit/arrows.test.ts', 'tests/unit/site'],
  seen() {
    const page = pageAt('nan/');
    const shown = page.getElementById('example');
    return [
      ['its heading', /An example$/.test(shown?.querySelector('h2')?.textContent?.trim() ?? '')],
      [
        'a formula, a source and a number',
        ['.katex', '.cite', '[data-value="first-rate"]'].every((each) => shown?.querySelector(each)),
      ],
      ['a line in the contents', page.querySelector('.contents a[href="#example"]') !== null],
      ['a link to another chapter', shown?.querySelector('a[href="/pytorch/#cap"]') != null],
      ['its id', registered('/nan/#example')],
    ];
  },
};
