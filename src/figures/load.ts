import type { Figure } from './kit/figure.ts';

// Each figure is a chunk of its own over what all of them share, so that a page loads the figures it shows and no other.
// Rows differ from figure to figure; from outside, they are records of numbers.
const loaders: Readonly<Record<string, () => Promise<unknown>>> = {
  ramp: async () => (await import('./ramp/index.ts')).ramp,
  interpolation: async () => (await import('./interpolation/index.ts')).interpolation,
  conventions: async () => (await import('./conventions/index.ts')).conventions,
  parabola: async () => (await import('./parabola/index.ts')).parabola,
  'fixed-parabola': async () => (await import('./fixed-parabola/index.ts')).fixedParabola,
  catapult: async () => (await import('./catapult/index.ts')).catapult,
  'speed-limit': async () => (await import('./speed-limit/index.ts')).speedLimit,
  sensitivity: async () => (await import('./sensitivity/index.ts')).sensitivity,
  'tiny-net': async () => (await import('./tiny-net/index.ts')).tinyNet,
  controls: async () => (await import('./controls/index.ts')).controls,
  'tanh-net': async () => (await import('./tanh-net/index.ts')).tanhNet,
  'adam-start': async () => (await import('./adam-start/index.ts')).adamStart,
  'first-epoch': async () => (await import('./first-epoch/index.ts')).firstEpoch,
  'layer-norm': async () => (await import('./layer-norm/index.ts')).layerNorm,
  'warmup-rules': async () => (await import('./warmup-rules/index.ts')).warmupRules,
  lab: async () => (await import('./lab/index.ts')).lab,
};

/**
 * Fetches the figure with a slug.
 *
 * @throws RangeError if there is none
 * @example (await loadFigure('ramp')).id // "ramp"
 */
export async function loadFigure(id: string): Promise<Figure> {
  const load = loaders[id];
  if (!load) throw new RangeError(`figure must be one of ${Object.keys(loaders).join(', ')}, not ${id}`);
  return (await load()) as Figure;
}
