// "Add a section", followed: a short one at the end of the article.
import { appendFileSync } from 'node:fs';
import { add } from './copy.ts';
import { pageAt, type Recipe, registered } from './recipe.ts';

const text = `---
title: An example
id: example
description: A section that shows what a section needs, with a formula, a source and a number that follows the reader.
---

The rate is $f(x)\\,\\eta$, as <Cite of="goyal2017" /> has it. Yours starts at <Value of="first-rate" />.

<Sub id="example-part">A part of it</Sub>

Its own link is [this one](#example-part).
`;

/** A section of the article, with a part that has an id of its own. */
export const section: Recipe = {
  adds: 'a section',
  follow() {
    add('content/article/09-example.mdx', text);
    appendFileSync('tests/site/ids.txt', '/#example\n/#example-part\n');
  },
  tests: ['tests/unit/arrows.test.ts', 'tests/unit/site'],
  seen() {
    const page = pageAt('');
    const shown = page.getElementById('example');
    return [
      ['its heading', shown?.querySelector('h2')?.textContent?.trim() === 'An example'],
      [
        'a formula, a source and a number',
        ['.katex', '.cite', '[data-value="first-rate"]'].every((each) => shown?.querySelector(each)),
      ],
      ['a line in the contents', page.querySelector('.contents a[href="#example"]') !== null],
      ['its two ids', registered('/#example', '/#example-part')],
    ];
  },
};
