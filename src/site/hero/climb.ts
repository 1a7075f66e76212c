// The small picture of the climb that the reader's script makes.
import type { Case } from '../../parameters/cases.ts';
import { penOf } from './pen.ts';

const [width, height, knee] = [340, 34, 150] as const;
const heights: Readonly<Record<Case, readonly [start: number, peak: number]>> = {
  rising: [30, 6],
  flat: [18, 18],
  falling: [6, 30],
  none: [18, 18],
};

/**
 * The rate over the steps, without numbers: those stand around it, and follow the reader.
 *
 * @param kind what the warmup does
 */
export function drawClimb(document: Document, kind: Case): Element {
  const { make, picture, rule, path } = penOf(document);
  const [start, peak] = heights[kind];
  const ends = { gradientUnits: 'userSpaceOnUse', x1: 2, x2: knee, id: `climb-${kind}` };
  const [cool, warm, ember] = ['var(--cool)', 'var(--warm)', 'var(--ember)'];
  const [from, to] = kind === 'rising' ? [cool, ember] : [ember, ember];
  const gradient = make(
    'linearGradient',
    ends,
    make('stop', { 'stop-color': from }),
    make('stop', { offset: 0.55, 'stop-color': kind === 'rising' ? warm : to }),
    make('stop', { offset: 1, 'stop-color': to }),
  );
  const line = path('climbing', `M2 ${start}L${knee} ${peak}H${width - 2}`);
  line.setAttribute('stroke', `url(#${ends.id})`);
  const drawn = picture(width, height, '', [
    make('defs', {}, gradient),
    rule('cut', [knee, peak + 3], [knee, height]),
    line,
  ]);
  // The sentence above it says the same.
  drawn.removeAttribute('role');
  drawn.removeAttribute('aria-label');
  drawn.setAttribute('aria-hidden', 'true');
  return drawn;
}
