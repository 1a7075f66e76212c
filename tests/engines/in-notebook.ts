// What the page of the notebook evaluates to, in any engine: JSON.
const tools = `
  const main = document.querySelector('main');
  const find = (id, part) => document.querySelector('#cell-' + id + ' ' + part);
  const until = (holds) => new Promise((resolve, reject) => {
    const deadline = Date.now() + 60000;
    const look = () => {
      if (holds()) resolve();
      else if (Date.now() > deadline) reject(new Error('waited in vain: ' + holds));
      else setTimeout(look, 10);
    };
    look();
  });`;

/** What a run of the notebook showed: by cell, its text and how it stands. */
export type Shown = Readonly<Record<string, { readonly text: string; readonly status: string }>>;

/** Writes **code** into a cell as a reader would, presses Run, and waits for the end: `Shown`. */
export const runCell = (id: string, code: string): string => `(async () => {${tools}
  await until(() => find('${id}', 'textarea'));
  const area = find('${id}', 'textarea');
  area.value = ${JSON.stringify(code)};
  area.dispatchEvent(new InputEvent('input', { bubbles: true }));
  find('${id}', '[data-cell="run"]').click();
  await until(() => !main.hasAttribute('data-running'));
  const cells = [...document.querySelectorAll('main .cell')].map((cell) => [cell.dataset.id, {
    text: cell.querySelector('.outputs').textContent,
    status: cell.dataset.status + ': ' + cell.querySelector('[data-cell="state"]').textContent,
  }]);
  return JSON.stringify(Object.fromEntries(cells));
})()`;

/** What a cell holds once the page is alive and has had time to do more: a string. */
export const readCell = (id: string): string => `(async () => {${tools}
  await until(() => find('${id}', 'textarea'));
  await new Promise((resolve) => setTimeout(resolve, 2000));
  return find('${id}', 'textarea').value;
})()`;

/** What all cells show as they stand: `Shown`'s texts, joined. */
export const readOutputs = `JSON.stringify([...document.querySelectorAll('main .outputs')].map((each) => each.textContent))`;
