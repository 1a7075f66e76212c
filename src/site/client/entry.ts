// The script of every page: waits until the reader comes near something that moves, then loads the rest.
import { chunks } from 'virtual:live-chunks';
import { fetchAhead, unfetchedWords } from '../browser/fetched.ts';
import { mindCites } from './cites.ts';
import { followFragment } from './folds.ts';
import * as storage from '../browser/storage.ts';
import { awaitTouch } from '../search/touched.ts';
import { enlivenShell } from './shell.ts';

enlivenShell();

// An id that has moved to another page: its line here leads there, and the reader's numbers go along.
function forward() {
  // The browser may look for the target of the address only later.
  const line = document.getElementById(location.hash.slice(1));
  const link = line?.matches('.moved') && line.querySelector('a');
  if (link) location.replace(link.pathname + location.search + link.hash);
}
forward();
addEventListener('hashchange', forward);

// All of the page is there before this runs. It only waits for the reader to come near something that moves.
let live: Promise<unknown> | undefined;
const load = () =>
  (live ??= import('./live.ts').catch(withoutLive).finally(() => document.removeEventListener('click', keepTap)));

// A table of values is built when it is opened; until then a link stands in its place.
function withoutLive(cause: unknown): never {
  for (const each of document.querySelectorAll('details.values > p')) each.prepend(unfetchedWords('This table'), ' ');
  throw cause;
}

class Approachable extends HTMLElement {
  connectedCallback() {
    // A search in the page opens a table without coming near.
    for (const type of ['pointerenter', 'focusin', 'touchstart', 'toggle']) {
      this.addEventListener(type, load, { once: true, passive: true, capture: true });
    }
  }
}

// A tap that comes before the code is kept, and done again once somebody listens. Where the code cannot be fetched, it is
// done again all the same: nobody listens, but a link leads where it says.
async function keepTap(event: MouseEvent) {
  const button = (event.target as Element).closest<HTMLElement>(
    '[data-take], [data-copy], [data-act], [data-run], [data-edit], [data-play]',
  );
  // Parts come alive one after another: what listens already is not told twice.
  if (!button || button.closest('[data-heard]')) return;
  // A link that is to open elsewhere, or to be saved, is the browser's.
  if (button.localName === 'a' && (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)) return;
  event.preventDefault();
  // A part that stands alone listens before the rest of the page does.
  const alone = button.closest('[data-alone]');
  const heard = new Promise((resolve) => alone?.addEventListener('heard', resolve, { once: true }));
  await Promise.race([load(), heard]).catch(() => undefined);
  button.click();
}

document.addEventListener('click', keepTap);
customElements.define('warmup-figure', class extends Approachable {});
customElements.define('warmup-number', class extends Approachable {});
customElements.define('warmup-part', class extends Approachable {});

// The reader's own f(x), which no link holds, is shown at once as well.
const keepsOwn = () =>
  storage.read(storage.ownCurveKey) !== null && document.querySelector('[data-figure="ramp"]') !== null;

followFragment(load);
awaitTouch();
mindCites();

// A link that carries a state shows that state at once; one that was filled in before this ran is read by live.ts.
if (location.search.length > 1 || keepsOwn()) load();

// What is alive on every page, and by name what a figure or a part brings along.
const ahead = new Set<string>();
function prefetch({ dataset }: HTMLElement) {
  const name = dataset.figure ?? dataset.part!;
  for (const href of ['', name].flatMap((each) => chunks[each] ?? [])) {
    if (ahead.has(href)) continue;
    ahead.add(href);
    const link = document.createElement('link');
    Object.assign(link, { rel: 'prefetch', href, as: 'script' });
    document.head.append(link);
  }
}

// Fetched while the reader is half a screen away from it, and once the page has nothing else to do.
const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      near.unobserve(target);
      const soon = () => fetchAhead(() => prefetch(target as HTMLElement));
      if (document.readyState === 'complete') soon();
      else addEventListener('load', soon, { once: true });
    }
  },
  { rootMargin: '50% 0%' },
);
for (const each of document.querySelectorAll('warmup-figure, warmup-part')) near.observe(each);
