import type { Params } from '../../parameters/index.ts';
import { quantities } from './quantities.ts';

/**
 * The computation behind a `<Value>`.
 *
 * @throws RangeError if no quantity has the name
 */
export function quantityOf(name: string): (params: Params) => string {
  const quantity = quantities[name];
  if (!quantity) throw new RangeError(`quantity must be one of ${Object.keys(quantities).join(', ')}, not ${name}`);
  return quantity;
}
