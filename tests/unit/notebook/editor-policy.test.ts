// The editor may put only its own harmless markup into the page.
import fc from 'fast-check';
import { highlightText } from 'prism-code-editor/prism';
import 'prism-code-editor/prism/languages/python';
import { expect, it } from 'vitest';
import { editorMarkup } from '../../../src/site/notebook/editor-policy.ts';

const frame =
  '<div><div class=pce-wrapper><div class=pce-overlays><textarea class=pce-textarea spellcheck=false autocapitalize=off autocomplete=off>';

it('the editor’s frame and its coloured lines pass as they came', () => {
  const line =
    '<span class="token keyword keyword-def">def</span> f(x): <span class="token comment"># &lt;b&gt;</span>';
  for (const html of [frame, line, `<div class=pce-line aria-hidden=true>${line}\n</div>`, 'x &lt; 1', '']) {
    expect(editorMarkup(html)).toBe(html);
  }
});

it('every Python text passes once it is coloured, whatever is in it', () => {
  const piece = fc.oneof(
    fc.constantFrom('"""', "f'{", '}', '<b>', '&lt;', '<!--', ']]>', '\0', '\n', 'class ', '@a.b', '0x1f', '</span>'),
    fc.string({ unit: 'grapheme' }),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const html = highlightText(pieces.join(''), 'python');
      expect(editorMarkup(html)).toBe(html);
    }),
  );
});

const hostile = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '<iframe srcdoc="x"></iframe>',
  '<style>*{}</style>',
  '<a href="javascript:alert(1)">x</a>',
  '<SPAN class="token x">',
  '<span>x</span>',
  '<span class="token x" onclick="alert(1)">x</span>',
  '<span class="token x" style="color:red">x</span>',
  '<span class="token x"onclick=alert(1)>x</span>',
  '<span class="token &quot;onclick=">x</span>',
  '<span class="token x\n">x</span>',
  '<span id="a" class="token x">x</span>',
  '<div class=pce-line aria-hidden=true onclick=x>',
  '<div class=pce-line>',
  '<textarea>',
  `${frame}<img src=x onerror=alert(1)>`,
  ` ${frame}`,
  '<!-- <span class="token x"> -->',
  '<![CDATA[x]]>',
  '<?xml ?>',
  '</textarea>',
  '</ span>',
  '<',
  'a < b',
  // What is left of a tag that had a good one in its middle is no good one.
  '<im<span class="token x">g src=x onerror=alert(1)>',
  '<</span>script>alert(1)</script>',
];

it.for(hostile)('no markup but the editor’s own passes: %s', (html) => {
  expect(() => editorMarkup(html)).toThrow(TypeError);
  expect(() => editorMarkup(`<span class="token x">${html}</span>`)).toThrow(TypeError);
});

it('what passes holds no tag but div and span, for any mixture of pieces', () => {
  const pieces = [
    ...hostile,
    '<span class="token x">',
    '</span>',
    '<div class=pce-line aria-hidden=true>',
    '</div>',
    '>',
    '"',
    'x',
  ];
  const mixture = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: fc.constantFrom(...'<>/"= sx!-') })));
  fc.assert(
    fc.property(mixture, (chosen) => {
      const html = chosen.join('');
      let passed: string;
      try {
        passed = editorMarkup(html);
      } catch {
        return;
      }
      if (passed !== frame) {
        const rest = passed.replaceAll(
          /<(span class="token [a-z -]+"|\/span|div class=pce-line aria-hidden=true|\/div)>/g,
          '',
        );
        expect(rest).not.toContain('<');
      }
    }),
    { numRuns: 2000 },
  );
});
