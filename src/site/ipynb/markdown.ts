// Turns prepared HTML into Markdown.
import rehypeParse from 'rehype-parse';
import rehypeRemark, { type Options } from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

type Handler = Exclude<NonNullable<Options['handlers']>[string], null | undefined>;

// What `uncoverTex` left of a formula.
const formula =
  (type: 'math' | 'inlineMath'): Handler =>
  (_state, { properties }) =>
    ({ type, value: String(properties['dataTex']) }) as ReturnType<Handler>;

const processor = unified()
  .use(rehypeParse, { fragment: true })
  .use(rehypeRemark, { handlers: { 'x-display': formula('math'), 'x-inline': formula('inlineMath') } })
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkMath)
  .use(remarkStringify, { bullet: '-', listItemIndent: 'one' });

/** HTML that `prepare` has made ready, as Markdown the way Jupyter reads it. */
export const markdown = (html: string): string => String(processor.processSync(html)).trim();
