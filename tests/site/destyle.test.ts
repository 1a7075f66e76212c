// Style attributes in the built HTML become classes, which the content policy allows.
import { describe, expect, test } from 'vitest';
import { moveStyles, sheet, stylesIn } from '../../src/site/build/style-attributes.ts';

const moved = (html: string) => moveStyles(html, [...new Set(stylesIn(html))].sort());

describe('a style attribute', () => {
  test('becomes a class where there was none', () => {
    expect(moved('<p style="color:red">x</p>')).toBe('<p class="_0">x</p>');
  });
  test('joins the classes that are there, before or after it', () => {
    expect(moved('<p style="color:red" class="a b" id=c>x</p>')).toBe('<p class="a b _0" id=c>x</p>');
    expect(moved("<p class='a' style='color:red'>x</p>")).toBe('<p class="a _0">x</p>');
  });
  test('goes without a class when it says nothing', () => {
    expect(moved('<p style="" id="a">x</p>')).toBe('<p id="a">x</p>');
  });
  test('is one class however it is spaced', () => {
    expect(moved('<i style="a: b; c:d;"></i><i style="a:b;c : d"></i>')).toBe('<i class="_0"></i><i class="_0"></i>');
  });
  test('is read with its character references', () => {
    expect(stylesIn('<p style="font-family:&quot;A&#x20;B&#34;">x</p>')).toEqual(['font-family:"A B"']);
    expect(() => stylesIn('<p style="content:&nbsp;">x</p>')).toThrow('&nbsp;');
  });
  test('moves in SVG and MathML, and on empty elements', () => {
    expect(moved('<svg viewBox="0 0 1 1"><path style="fill:red" d="M0 0"/></svg>')).toBe(
      '<svg viewBox="0 0 1 1"><path class="_0" d="M0 0"/></svg>',
    );
    expect(moved('<br style="clear:both"/><br style=clear:both />')).toBe('<br class="_0"/><br class="_0" />');
  });
  test('that would end the rule it becomes stops the build', () => {
    expect(() => stylesIn('<p style="a:b}*{c:d">x</p>')).toThrow('not a list of declarations');
  });
});

test('what only looks like a style attribute stays as it is', () => {
  const html =
    '<!-- <p style="a:b"> --><script>"<p style=\'a:b\'>"</script><textarea><p style="a:b"></textarea>' +
    '<p data-style="a:b" title=\' style="a:b" >\'>5 < 6 style="a:b" &amp; "c"</p>';
  expect(moved(html)).toBe(html);
});

test('the sheet holds one rule per style, heavier than any class', () => {
  expect(sheet(['color:red', 'height:1em'])).toBe('._0:not(#_){color:red}\n._1:not(#_){height:1em}\n');
});
