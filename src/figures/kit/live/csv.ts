// Writes tables as comma-separated values.

/** A value as one field: in quotes where it would else be read as several fields or lines (RFC 4180). */
function field(value: unknown): string {
  const text = String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A table as comma-separated values: a header line, then a line per row.
 *
 * @param names one per column
 * @param rows as many values each as there are names; undefined and null are an empty field
 * @example csvText(['id', 'steps'], [['a, b', 5]]) // 'id,steps\n"a, b",5\n'
 */
export function csvText(names: readonly string[], rows: readonly (readonly unknown[])[]): string {
  return [names, ...rows].map((row) => `${row.map(field).join(',')}\n`).join('');
}
