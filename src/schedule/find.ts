// Looks a record up by its id or its name, and where there is none says which there are.

/**
 * The refusal of a name that nothing has.
 *
 * @param what what the names name, as read before "must be": 'figure'
 * @param names all that there are
 * @param name what was given
 * @example unknownName('case', ['rising', 'flat'], 'up').message // 'case must be one of rising, flat, not up'
 */
export const unknownName = (what: string, names: readonly string[], name: unknown): RangeError =>
  new RangeError(`${what} must be one of ${names.join(', ')}, not ${String(name)}`);

/**
 * The record with an id.
 *
 * @param what what the records are, in the singular, for the refusal
 * @param records all that there are
 * @param id the id looked for
 * @throws RangeError if none has it: "figure must be one of ramp, lab, not rmap"
 * @example findById('equation', equations, 'eq-rate').id // 'eq-rate'
 */
export function findById<Item extends { readonly id: string }>(
  what: string,
  records: readonly Item[],
  id: string,
): Item {
  const found = records.find((each) => each.id === id);
  if (!found)
    throw unknownName(
      what,
      records.map((each) => each.id),
      id,
    );
  return found;
}

/**
 * The entry of a table that has a name.
 *
 * @param what what the entries are, in the singular, for the refusal
 * @param entries by name
 * @param name the name looked for
 * @throws RangeError if none has it: "quantity must be one of first-rate, rise, not frist-rate"
 * @example findByName('letter', { alpha: 'α', eta: 'η' }, 'eta') // 'η'
 */
export function findByName<Entry>(what: string, entries: Readonly<Record<string, Entry>>, name: string): Entry {
  if (!Object.hasOwn(entries, name)) throw unknownName(what, Object.keys(entries), name);
  return entries[name]!;
}
