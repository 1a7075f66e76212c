// HTML is edited as text, attribute by attribute, so that all the rest of a page stays byte for byte what Astro wrote:
// a parser would have to know SVG and MathML as well as the browser does.

// What may hold "<" without opening a tag, or a start tag with its attributes. Alternatives are tried in this order.
const pieces =
  /<!--[\s\S]*?-->|<(script|style|textarea|title)\b[^>]*>[\s\S]*?<\/\1\s*>|<[a-z][^\s/>]*((?:"[^"]*"|'[^']*'|[^'">])*)>/gi;
// name, then "value", 'value' or value; or a bare name.
const attribute = /\s+([^\s=/>"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

const named: Record<string, string> = { quot: '"', amp: '&', apos: "'", lt: '<', gt: '>' };

function unescape(value: string): string {
  return value.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (entity, hex, decimal, name) => {
    if (hex || decimal) return String.fromCodePoint(Number.parseInt(hex ?? decimal, hex ? 16 : 10));
    const character = named[name];
    if (!character) throw new Error(`a style attribute holds ${entity}, which destyle cannot read: ${value}`);
    return character;
  });
}

/** One spelling per style: no space around `:` and `;`, no last `;`. */
function normal(style: string): string {
  const text = unescape(style)
    .trim()
    .replace(/\s*([:;])\s*/g, '$1')
    .replace(/;+$/, '');
  if (/[{}<]/.test(text)) throw new Error(`not a list of declarations: ${text}`);
  return text;
}

type Attribute = { text: string; name: string; value: string };

function attributesOf(source: string): Attribute[] {
  return [...source.matchAll(attribute)].map(([text, name = '', a, b, c]) => ({
    text,
    name: name.toLowerCase(),
    value: a ?? b ?? c ?? '',
  }));
}

/** Every style attribute in `html`, normalised, in order, repeats included. */
export function stylesIn(html: string): string[] {
  return [...html.matchAll(pieces)]
    .flatMap(([, , attributes = '']) => attributesOf(attributes))
    .filter((each) => each.name === 'style')
    .map((each) => normal(each.value))
    .filter(Boolean);
}

const className = (index: number) => `_${index.toString(36)}`;

/**
 * The stylesheet that does what the attributes did. `:not(#_)` lends each class the weight of an id, so it wins over
 * any class of the page as the attribute did, and still loses to what a script sets on the element.
 */
export function sheet(styles: readonly string[]): string {
  return styles.map((style, index) => `.${className(index)}:not(#_){${style}}\n`).join('');
}

/** `html` with every style attribute replaced by the class that `sheet(styles)` gives it. */
export function moveStyles(html: string, styles: readonly string[]): string {
  const classOf = new Map(styles.map((style, index) => [style, className(index)]));
  return html.replace(pieces, (tag: string, _raw: string | undefined, source = '') => {
    const attributes = attributesOf(source);
    const style = attributes.find((each) => each.name === 'style');
    if (!style) return tag;
    const extra = classOf.get(normal(style.value)) ?? '';
    const host = attributes.find((each) => each.name === 'class') ?? style;
    const classes = host === style ? extra : `${host.value} ${extra}`.trim();
    const moved = attributes.map((each) => {
      if (each === host) return classes && ` class="${classes}"`;
      return each === style ? '' : each.text;
    });
    // Attributes go back in their places; what stands between them (the "/" of an empty element) does not move.
    let next = 0;
    return tag.replace(source, () => source.replace(attribute, () => moved[next++] ?? ''));
  });
}
