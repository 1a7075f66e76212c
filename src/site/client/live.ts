import { followAddress } from '../../figures/kit/state.ts';
import { offerCopies } from './copy.ts';
import { showRefusals } from './notices.ts';
import { enlivenNumber } from './numbers.ts';
import { followInProse } from './prose.ts';

followAddress();
showRefusals(document.querySelector<HTMLElement>('.notices')!);
followInProse();
offerCopies();
document.querySelectorAll<HTMLElement>('warmup-number').forEach(enlivenNumber);

// The figures bring Plot, ten times the size of the rest: prose and numbers move before they arrive.
const [{ figureById }, { enliven }] = await Promise.all([
  import('../../figures/index.ts'),
  import('../../figures/kit/alive.ts'),
]);
for (const element of document.querySelectorAll<HTMLElement>('warmup-figure')) {
  enliven(element, figureById(element.dataset.figure!));
}
