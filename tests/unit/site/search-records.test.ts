// What a search finds on a page is read off the page as it was built.
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { recordsOf } from '../../../src/site/build/search-records.ts';
import { wordsOf } from '../../../src/site/build/search-words.ts';

const page = (main: string) => parseHTML(`<!doctype html><html><body><main>${main}</main></body></html>`).document;
const katex = (tex: string) =>
  `<span class="katex"><math><annotation>${tex}</annotation></math><span class="katex-html">drawn</span></span>`;

test('a page is cut at its headings, and each piece is found where its heading leads', () => {
  const document = page(`
    <header><p class="kicker">Above</p><h1>The page</h1><p>At the head.</p></header>
    <section id="first"><h2 id="first-heading"><a href="#first"><span class="no">4.2</span> The first</a></h2><p>One.</p>
      <div><h3 id="inner"><a href="#inner">Within</a></h3><p>Two.</p></div><p>Three.</p></section>`);
  expect(recordsOf(document, 'page/')).toEqual([
    { url: 'page/', kind: 'Page', title: 'The page', page: 'The page', words: 'At the head.' },
    { url: 'page/#first', kind: 'Section 4.2', title: 'The first', page: 'The page', words: 'One.' },
    { url: 'page/#inner', kind: 'Section', title: 'Within', page: 'The page', words: 'Two. Three.' },
  ]);
});

test('an equation is found by what it is called and says, a figure by its question and finding, and not in a section', () => {
  const document = page(`
    <h1>The page</h1><section id="only"><h2>All</h2><p>Prose.</p>
      <div class="equation" id="eq-a" aria-label="Equation 7, The cap. It is at most W.">a = b</div>
      <warmup-figure><figure id="fig"><p class="ask"><a class="no" href="#fig">Fig. 4</a> How far?</p><svg aria-label="A plot. At 1 it is 2."></svg>
        <p class="say">At 1 it is 2.</p><figcaption><b class="finding">It climbs.</b></figcaption></figure></warmup-figure>
    </section>`);
  const about = { page: 'The page' };
  expect(recordsOf(document, '')).toEqual([
    { ...about, url: '#only', kind: 'Section', title: 'All', words: 'Prose.' },
    { ...about, url: '#eq-a', kind: 'Equation (7)', title: 'The cap', words: 'It is at most W.' },
    { ...about, url: '#fig', kind: 'Fig. 4', title: 'How far?', words: 'A plot. It climbs. At 1 it is 2.' },
  ]);
});

test('a numbered table is found by its caption and its heads', () => {
  const document = page(`<h1>P</h1><table id="t"><caption><a class="no" href="#t">Table 9</a>Of 200 runs.</caption>
    <tr><th>trained</th></tr><tr><td>1</td></tr></table><table id="u"><caption>Not numbered</caption></table>`);
  const tables = recordsOf(document, '').filter(({ kind }) => kind.startsWith('Table'));
  expect(tables).toEqual([{ url: '#t', kind: 'Table 9', title: 'Of 200 runs.', page: 'P', words: 'trained' }]);
});

test('a framework is found once, at its first warmup, by the names of all and of their arguments', () => {
  const warmup = (id: string, call: string) =>
    `<tr class="one" id="${id}"><th>Short</th></tr><tr class="about"><td><dl><dt>Call</dt><dd>${call}</dd><dt>You type</dt>
      <dd><ul><li>N: <code>steps_${id}</code></li></ul></dd></dl></td></tr>`;
  const head = '<tr><th><details><summary>Frame<span>2</span></summary></details></th></tr>';
  const document =
    page(`<h1>P</h1><div class="matrix"><table><tbody>${head}${warmup('one', 'Linear')}${warmup('two', 'Cosine')}
    </tbody></table></div>`);
  const frameworks = recordsOf(document, '').filter(({ kind }) => kind === 'Framework');
  const words = 'Linear steps_one, Cosine steps_two';
  expect(frameworks).toEqual([{ url: '#one', kind: 'Framework', title: 'Frame', page: 'P', words }]);
});

test('a trap is found by its symptom, with the stories of all to whom it happened', () => {
  const document = page(`<h1>P</h1><div class="traps"><details><summary><h3 id="trap-a">It stays at 0</h3></summary>
    <dl><dt>Frame</dt><dd>Somebody waited. <a href="/x">x#1</a></dd></dl></details></div>`);
  expect(recordsOf(document, '')).toEqual([
    { url: '#trap-a', kind: 'Trap', title: 'It stays at 0', page: 'P', words: 'Frame Somebody waited. x#1' },
  ]);
});

test('what has no words is not found', () => {
  expect(recordsOf(page('<h1>P</h1><section id="empty"><h2>Empty</h2></section>'), '')).toEqual([]);
});

test('a formula is found as it was typed if it is letters and signs, and is three dots if it takes setting', () => {
  const main = page(
    `<p>From ${katex('N + 1')} to ${katex(String.raw`\frac{1}{N}`)}, <b>bold</b>.</p><p>Next</p>`,
  ).querySelector('main')!;
  expect(wordsOf(main.childNodes)).toBe('From N + 1 to …, bold. Next');
});
