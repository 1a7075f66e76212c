// Reads tables, plots and functions from the lines that prelude.py prints.
import { limits } from './limits.ts';
import type { LogRow, Output, Warmup } from './messages.ts';

const texts = (value: unknown, least: number, most: number): value is string[] =>
  Array.isArray(value) &&
  value.length >= least &&
  value.length <= most &&
  value.every((each) => typeof each === 'string');

const numbers = (value: unknown): value is number[] =>
  Array.isArray(value) && value.length > 0 && value.length <= limits.numbers && value.every(Number.isFinite);

const logRows = (value: unknown): value is LogRow[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.length <= limits.numbers &&
  value.every((row) => Array.isArray(row) && row.length === 4 && row.every(Number.isFinite));

const warmup = (value: unknown): value is Warmup => {
  const { peakLr, warmupSteps, startFactor } = (value ?? {}) as Partial<Record<keyof Warmup, unknown>>;
  return Number.isFinite(peakLr) && Number.isSafeInteger(warmupSteps) && Number.isFinite(startFactor);
};

function parsed(text: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
}

/** The table, plot, function or log that a line says; undefined for any other line, since a cell may print what it likes. */
export function outputOf(text: string): Output | undefined {
  const said = parsed(text);
  if (said.kind === 'table') {
    const { columns, rows } = said;
    if (!texts(columns, 1, limits.columns) || !Array.isArray(rows) || rows.length > limits.rows) return undefined;
    const full = rows.every((row) => texts(row, columns.length, columns.length));
    return full ? { kind: 'table', columns, rows } : undefined;
  }
  if (said.kind === 'log') return logRows(said.rows) ? { kind: 'log', rows: said.rows } : undefined;
  if (!warmup(said.warmup)) return undefined;
  const { peakLr, warmupSteps, startFactor } = said.warmup;
  const kept = { peakLr, warmupSteps, startFactor };
  if (said.kind === 'plot' && numbers(said.rates)) return { kind: 'plot', rates: said.rates, warmup: kept };
  if (said.kind === 'own' && numbers(said.multipliers)) {
    return { kind: 'own', multipliers: said.multipliers, warmup: kept };
  }
  return undefined;
}
