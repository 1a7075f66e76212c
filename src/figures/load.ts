import type { Figure } from './kit/figure.ts';

// Each figure is a chunk of its own over what all of them share, so that a page loads the figures it shows and no other.
// Rows differ from figure to figure; from outside, they are records of numbers.
const loaders: Readonly<Record<string, () => Promise<unknown>>> = {
  ramp: async () => (await import('./ramp.ts')).ramp,
  interpolation: async () => (await import('./interpolation.ts')).interpolation,
  conventions: async () => (await import('./conventions.ts')).conventions,
  parabola: async () => (await import('./parabola.ts')).parabola,
  'fixed-parabola': async () => (await import('./fixed-parabola.ts')).fixedParabola,
  catapult: async () => (await import('./catapult.ts')).catapult,
  'speed-limit': async () => (await import('./speed-limit.ts')).speedLimit,
  sensitivity: async () => (await import('./sensitivity.ts')).sensitivity,
  'tiny-net': async () => (await import('./tiny-net.ts')).tinyNet,
  controls: async () => (await import('./controls.ts')).controls,
  'tanh-net': async () => (await import('./tanh-net.ts')).tanhNet,
  'adam-start': async () => (await import('./adam-start.ts')).adamStart,
  'first-epoch': async () => (await import('./first-epoch.ts')).firstEpoch,
  'layer-norm': async () => (await import('./layer-norm.ts')).layerNorm,
  'warmup-rules': async () => (await import('./warmup-rules.ts')).warmupRules,
  lab: async () => (await import('./lab.ts')).lab,
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
