import { parabolaParameters } from './parabola-parameters.ts';
import { catapultParameters } from './catapult-parameters.ts';
import { netParameters } from './net-parameters.ts';
import { adamParameters } from './adam-parameters.ts';
import { transformerParameters } from './transformer-parameters.ts';
import { adviceParameters } from './advice-parameters.ts';
import { articleParameters } from './article-parameters.ts';
import { conventionParameters } from './conventions-names.ts';
import type { Parameter, ValueOf } from './kit/parameter.ts';
import { otherParameters, runParameters, viewParameters } from './run-parameters.ts';

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

/** A parameter of whatever kind. */
export const parameterOf = (name: ParameterName): Parameter => parameters[name];

/** Every parameter at its default. */
export const defaults = Object.fromEntries(
  parameterNames.map((name) => [name, parameters[name].default]),
) as unknown as Params;
