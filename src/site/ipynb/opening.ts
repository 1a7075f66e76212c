// What a notebook begins with: its name, where it is from, where to run it.
import { markdown } from './markdown.ts';
import { binder, colab, type Place } from './places.ts';

/**
 * What a notebook says before anything else: its name, where it is from, where to run it, its licences. Takes the head
 * off the page.
 *
 * @param page the address of the page it is made from
 */
export function opening(main: Element, { name, lede }: Place, page: string): { title: string; source: string } {
  const top = main.querySelector('header.top')!;
  const title = top.querySelector('h1')!.textContent!.trim();
  const words = lede ?? markdown(top.querySelector('.lede')!.innerHTML);
  top.remove();
  const source = [
    `# ${title}`,
    words,
    `This notebook is made from [${page}](${page}), where every figure moves. Our tests run its code with real PyTorch.`,
    `[Open in Colab](${colab(name)}) · [Open in Binder](${binder(name)})`,
    'It needs `torch` and `matplotlib`. Colab and Binder have both; elsewhere: `pip install torch matplotlib`.',
    'Text: [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/), credit “the Why Warm Up? authors” with a link. Code: MIT.',
  ];
  return { title, source: source.join('\n\n') };
}
