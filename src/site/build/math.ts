// How formulas in prose become KaTeX, and stop the build where they cannot.
import rehypeKatex, { type Options } from 'rehype-katex';

// MathML for whoever listens, HTML for whoever looks. `strict` refuses LaTeX that KaTeX would only warn about.
const options: Options = { output: 'htmlAndMathml', strict: 'error' };

interface File {
  path: string;
  messages: { source?: string | undefined; line?: number | undefined; cause?: unknown }[];
}

/** Stops the build at a formula KaTeX cannot read, which rehype-katex alone would print in red and publish. */
function refuseBadMath() {
  return (_tree: unknown, file: File) => {
    const bad = file.messages.find((message) => message.source === 'rehype-katex');
    if (bad) throw new Error(`${file.path}:${bad.line ?? '?'}: ${bad.cause}`);
  };
}

/** The rehype plugins that turn `$…$` and `$$…$$` into KaTeX, in order. */
export const math: [[typeof rehypeKatex, Options], typeof refuseBadMath] = [[rehypeKatex, options], refuseBadMath];
