// Writes cells as a file in Jupyter's format.

/** A cell before it has its place in the file. */
export interface Cell {
  /** What it came from: the id of an element, or the name of a file of code. */
  readonly id: string;
  readonly kind: 'markdown' | 'code';
  readonly source: string;
}

// nbformat wants every line with its newline, the last without.
const lines = (source: string): string[] => source.trim().split(/(?<=\n)/);

/** Ids that say where a cell came from, each once: "formula", and "formula-2" for its second cell. */
function ids(cells: readonly Cell[]): string[] {
  const seen = new Map<string, number>();
  return cells.map(({ id }) => {
    const slug = id.replace(/[^\w-]+/g, '-').slice(0, 60);
    const count = (seen.get(slug) ?? 0) + 1;
    seen.set(slug, count);
    return count === 1 ? slug : `${slug}-${count}`;
  });
}

/**
 * A notebook in Jupyter's format 4.5, not yet run, byte for byte the same for the same cells.
 *
 * @param title what the notebook is called in its metadata
 */
export function fileFrom(title: string, cells: readonly Cell[]): string {
  const names = ids(cells);
  const notebook = {
    cells: cells.map(({ kind, source }, index) => ({
      cell_type: kind,
      ...(kind === 'code' && { execution_count: null }),
      id: names[index],
      metadata: {},
      ...(kind === 'code' && { outputs: [] }),
      source: lines(source),
    })),
    metadata: {
      authors: [{ name: 'the Why Warm Up? authors' }],
      kernelspec: { display_name: 'Python 3', language: 'python', name: 'python3' },
      language_info: { name: 'python' },
      license: 'CC-BY-4.0 AND MIT',
      title,
    },
    nbformat: 4,
    nbformat_minor: 5,
  };
  return `${JSON.stringify(notebook, null, 1)}\n`;
}
