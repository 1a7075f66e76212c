// What a notebook and each of its chapters begin with.
import { markdown } from './markdown.ts';
import { binder, colab, type Place } from './places.ts';

/** The heading of a page with the words under it, as a chapter of a notebook begins. Takes both off the page. */
export function headingOf(main: Element): { title: string; source: string } {
  const top = main.querySelector('.top')!;
  const title = top.querySelector('h1')!.textContent!.trim();
  const words = markdown(top.querySelector('.lede')?.innerHTML ?? '');
  top.remove();
  return { title, source: `# ${title}\n\n${words}`.trim() };
}

/**
 * What a notebook says before anything else: its name, where it is from, where to run it, its licences.
 *
 * @param page the address of the page it is made from, or of the first
 */
export const opening = (title: string, { name, lede }: Place, page: string): string =>
  [
    `# ${title}`,
    lede,
    `This notebook is made from [${page}](${page}), where every figure moves. Our tests run its code with real PyTorch.`,
    `[Open in Colab](${colab(name)}) · [Open in Binder](${binder(name)})`,
    'It needs `torch` and `matplotlib`. Colab and Binder have both; elsewhere: `pip install torch matplotlib`.',
    'Text: [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/), credit “the Why Warm Up? authors” with a link. Code: MIT.',
  ].join('\n\n');
