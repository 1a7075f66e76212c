// Connects the training runs of a figure with its bar, its picture and the screen.
import { train } from '../runs/pool.ts';
import { makeRunBar } from '../runs/run-bar.ts';
import type { Runs, View } from '../runs/runs.ts';
import { paced } from './paced.ts';
import { params } from './state.ts';
import { makeTrainer } from '../runs/trainer.ts';

/** The training runs of a figure in the page, at work. */
export interface LiveRuns {
  /** What the figure shows now. */
  readonly view: () => View;
  /** What it showed last that is complete. */
  readonly whole: () => View;
  /** Follows the reader's settings; the figure is drawn after it. */
  readonly followSettings: () => void;
  /** Whether the picture fills just now. */
  readonly busy: () => boolean;
}

/**
 * Lets the reader run what a figure shows.
 *
 * @param element the `<warmup-figure>`
 * @param redraw is called when the figure has something else to show
 * @param settle is called when it will stay so for now
 */
export function liveRuns(element: HTMLElement, runs: Runs, redraw: () => void, settle: () => void): LiveRuns {
  let near = false;
  const trainer = makeTrainer(runs, {
    params,
    near: () => near,
    train,
    progressed: () => showSoon(),
    gaveResult: () => {
      showSoon();
      if (near && !runs.prompt) redraw();
    },
    statusChanged: (aloud) => {
      show();
      if (aloud) bar.say(aloud);
      redraw();
      settleSoon();
    },
  });
  const bar = makeRunBar(element.querySelector<HTMLElement>('.runs')!, trainer);
  const show = () => bar.show(trainer.status());
  const showSoon = paced(show);
  const settleSoon = paced(settle);
  const followSettings = () => {
    trainer.followSettings();
    show();
  };
  new IntersectionObserver(
    (entries) => {
      // A quick scroll there and back is told at once: the last of it is how things stand.
      near = entries.at(-1)!.isIntersecting;
      if (!near) return;
      followSettings();
      redraw();
    },
    { rootMargin: '10%' },
  ).observe(element);
  return {
    view: trainer.view,
    whole: trainer.whole,
    followSettings,
    busy: () => !runs.prompt && trainer.status().running !== undefined,
  };
}
