// What a page evaluates to train: in its worker, or by the button that runs an experiment again.
import type { Job } from '../../src/training/job.ts';

/**
 * What a page evaluates to have a worker do jobs, as JSON of what it answers to each. The open page is the worker's own
 * script: the site's pages have a policy that lets nobody else start one.
 */
export const finishInWorker = (jobs: readonly Job[]): string => `new Promise((resolve, reject) => {
  const jobs = ${JSON.stringify(jobs)};
  const results = [];
  const worker = new Worker(location.href, { type: 'module' });
  worker.onerror = ({ message }) => reject(new Error(message));
  worker.onmessage = ({ data }) => {
    if ('refused' in data) reject(new Error(data.refused));
    if (!('result' in data)) return;
    results.push(data.result);
    if (results.length < jobs.length) worker.postMessage(jobs[results.length]);
    else resolve(JSON.stringify(results));
  };
  worker.postMessage(jobs[0]);
})`;

/** What a figure's own page evaluates to run its experiment again, as the words that it ends with. */
export const runAgain = `new Promise((resolve, reject) => {
  const find = (selector) => document.querySelector(selector);
  const words = () => find('.run-words').textContent;
  const deadline = Date.now() + 500_000;
  const until = (holds, then) => {
    if (holds()) then();
    else if (Date.now() > deadline) reject(new Error('It did not end: ' + words()));
    else setTimeout(until, 100, holds, then);
  };
  until(() => customElements.get('warmup-figure'), () => {
    // A window without focus gives none: the page is told as if it had.
    find('warmup-figure').dispatchEvent(new Event('focusin'));
    until(() => find('[data-alive]'), () => {
      find('[data-run="run"]').click();
      until(() => find('[data-run="stop"]').hidden && words().startsWith('Trained here'), () => resolve(words()));
    });
  });
})`;
