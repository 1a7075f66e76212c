// The reader's run as code: tabs of frameworks, each kept true to the parameters.
import { follow } from '../../../figures/kit/live/follow.ts';
import { announcer } from '../../../figures/kit/live/announce.ts';
import { params } from '../../../figures/kit/live/state.ts';
import { read, write } from '../../browser/storage.ts';
import { answerFor, frameworkById, runInWords, showAnswer } from '../../frameworks/code-answer.ts';

/** Under which key this browser keeps the framework whose code the reader looked at last. */
const frameworkKey = 'framework';

const panelOf = (tab: HTMLElement): HTMLElement => document.getElementById(tab.getAttribute('aria-controls')!)!;

function choose(tabs: readonly HTMLElement[], chosen: HTMLElement): void {
  for (const tab of tabs) {
    const selected = tab === chosen;
    tab.setAttribute('aria-selected', String(selected));
    tab.tabIndex = selected ? 0 : -1;
    const panel = panelOf(tab);
    panel.classList.toggle('chosen', selected);
    panel.querySelector('details')!.open = selected;
  }
}

function offerTabs(list: HTMLElement): void {
  const tabs = [...list.querySelectorAll<HTMLElement>('[role="tab"]')];
  const take = (tab: HTMLElement) => {
    choose(tabs, tab);
    write(frameworkKey, panelOf(tab).dataset.framework!);
  };
  list.addEventListener('click', (event) => {
    const tab = (event.target as Element).closest<HTMLElement>('[role="tab"]');
    if (tab) take(tab);
  });
  list.addEventListener('keydown', (event) => {
    const at = tabs.indexOf(event.target as HTMLElement);
    const to = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: -1 }[
      event.key
    ];
    const tab = to === undefined ? undefined : tabs.at(to % tabs.length);
    if (!tab) return;
    event.preventDefault();
    take(tab);
    tab.focus();
  });
  const named = document.getElementById(location.hash.slice(1));
  const asked = named && tabs.find((tab) => panelOf(tab).contains(named));
  const kept = read(frameworkKey);
  const tab = asked || tabs.find((each) => panelOf(each).dataset.framework === kept);
  if (!tab || panelOf(tab).classList.contains('chosen')) return;
  choose(tabs, tab);
  // The browser could not scroll to what was not shown.
  if (asked) named.scrollIntoView();
}

/** Lets the reader choose a framework, whose code then follows the parameters. */
export function enliven(element: HTMLElement): void {
  const say = announcer(element.querySelector<HTMLElement>('[role="status"]')!);
  offerTabs(element.querySelector<HTMLElement>('[role="tablist"]')!);
  for (const panel of element.querySelectorAll<HTMLElement>('[role="tabpanel"]')) {
    const framework = frameworkById(panel.dataset.framework!);
    const box = panel.querySelector<HTMLElement>('.code-answer')!;
    let shown = box.textContent;
    const update = () => {
      const told = answerFor(framework, params());
      showAnswer(box, framework, told);
      if (shown !== box.textContent && panel.classList.contains('chosen')) {
        say(told.refusal || `The code for ${framework.title} has changed with your numbers.`);
      }
      shown = box.textContent;
    };
    // A panel that is not shown waits for a pause.
    follow({ element: panel, update });
  }
  const words = element.querySelector<HTMLElement>('.run-words')!;
  follow({ element: words, update: () => (words.textContent = runInWords(params())) });
}
