// The one table of every parameter that a reader may set.
import { parabolaParameters } from './tables/parabola.ts';
import { catapultParameters } from './tables/two-weights.ts';
import { netParameters } from './tables/tiny-net.ts';
import { adamParameters } from './tables/adam.ts';
import { transformerParameters } from './tables/layer-norm.ts';
import { adviceParameters } from './tables/advice.ts';
import { articleParameters } from './tables/article.ts';
import { conventionParameters } from './tables/conventions.ts';
import type { Parameter, ValueOf } from './parameter.ts';
import { otherParameters, runParameters, viewParameters } from './tables/whole-run.ts';

/** Every value a link of this site may hold, by its name in code; pages share the values whose names they share. */
export const parameters = {
  ...articleParameters,
  ...runParameters,
  ...viewParameters,
  ...otherParameters,
  ...conventionParameters,
  ...parabolaParameters,
  ...catapultParameters,
  ...netParameters,
  ...adamParameters,
  ...transformerParameters,
  ...adviceParameters,
} as const satisfies Record<string, Parameter>;

type Table = typeof parameters;

/** The name of a shared parameter in code: `peakLr`, `startFactor`, … */
export type ParameterName = keyof Table;

/** The names of the parameters of one kind. */
export type NameOf<Kind extends Parameter['kind']> = {
  [Name in ParameterName]: Table[Name] extends { readonly kind: Kind } ? Name : never;
}[ParameterName];

/** One legal value per shared parameter. */
export type Params = { readonly [Name in ParameterName]: ValueOf<Table[Name]> };

/** Every name, in the order in which links write them. */
export const parameterNames = Object.keys(parameters) as ParameterName[];

/**
 * A parameter of whatever kind.
 *
 * @example parameterOf('warmupSteps').label // 'warmup steps'
 */
export const parameterOf = (name: ParameterName): Parameter => parameters[name];

/** Every parameter at its default. */
export const defaults = Object.fromEntries(
  parameterNames.map((name) => [name, parameters[name].default]),
) as unknown as Params;
