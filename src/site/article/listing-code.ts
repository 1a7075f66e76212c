// Code lines of a listing, in which parameters stand for the reader's values.
import { defaults, type ParameterName, parameters, type Params } from '../../parameters/index.ts';

/** A piece of a code line: text as it stands, or a parameter whose current value stands there. */
export type CodePart = { readonly text: string } | { readonly name: ParameterName };

function placeholder(name: string): CodePart {
  if (!(name in parameters)) throw new RangeError(`a listing's placeholder must be a parameter, not {${name}}`);
  return { name: name as ParameterName };
}

/**
 * A line of a listing in pieces: `{peakLr}` stands for the reader's value, `{{` and `}}` for braces.
 *
 * @throws RangeError if a placeholder names no parameter
 * @example codeParts('lr={peakLr})') // [{ text: 'lr=' }, { name: 'peakLr' }, { text: ')' }]
 */
export function codeParts(code: string): CodePart[] {
  return code
    .split(/(\{\{|\}\}|\{\w+\})/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      if (piece === '{{' || piece === '}}') return { text: piece.slice(1) };
      return /^\{\w+\}$/.test(piece) ? placeholder(piece.slice(1, -1)) : { text: piece };
    });
}

/**
 * What stands in a listing for a parameter: the reader's value, or the listing's own where the reader has changed nothing.
 *
 * @param own the listing's own value, if it has one
 * @example codeValue('datasetSize', defaults, 2400) // "2400"
 * @example codeValue('datasetSize', { ...defaults, datasetSize: 90 }, 2400) // "90"
 */
export function codeValue(name: ParameterName, params: Params, own?: number): string {
  const value = params[name];
  return String(own !== undefined && value === defaults[name] ? own : value);
}
