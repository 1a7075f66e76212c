// The button of the theme: what the reader chooses holds on every page, and in every tab.
import * as storage from '../browser/storage.ts';
import { themeWords } from '../browser/theme-words.ts';

type Theme = keyof typeof themeWords;
const themes = Object.keys(themeWords) as Theme[];

const isTheme = (text: string | null | undefined): text is Theme => themes.some((theme) => theme === text);

/** Lets the button of the bar change the theme. What was chosen before is shown already: theme-at-once.js has seen to it. */
export function offerThemes(button: HTMLElement): void {
  const root = document.documentElement;
  const chosen = (): Theme => (isTheme(root.dataset.theme) ? root.dataset.theme : 'system');
  const show = (theme: Theme) => {
    if (theme === 'system') delete root.dataset.theme;
    else root.dataset.theme = theme;
    button.ariaLabel = themeWords[theme];
    button.title = themeWords[theme];
  };
  const follow = (text: string | null) => show(isTheme(text) ? text : 'system');
  show(chosen());
  button.addEventListener('click', () => {
    const next = themes[(themes.indexOf(chosen()) + 1) % themes.length]!;
    show(next);
    storage.write(storage.themeKey, next);
  });
  storage.watch(storage.themeKey, (_before, now) => follow(now));
  // A page that the browser had put aside has missed what was chosen since.
  addEventListener('pageshow', ({ persisted }) => persisted && follow(storage.read(storage.themeKey)));
}
