/**
 * What becomes of rows that are equal on the keys of the order. `still`: they
 * stay in the order of their numbers. `moving`: they stand differently on
 * every page, as on the live API, so that pages overlap and miss some.
 */
export type Ties = 'still' | 'moving';

/** A key to sort by, and whether the largest comes first. */
export type SortKey<Row> = readonly [(row: Row) => string | number, 'up' | 'down'];

interface Numbered {
  readonly wire: { readonly id: number };
}

/**
 * Sorts by keys, the first of which counts most.
 *
 * @param offset Where the page begins, by which moving ties move.
 */
export function sorted<Row extends Numbered>(
  rows: readonly Row[],
  keys: readonly SortKey<Row>[],
  { ties, offset }: { ties: Ties; offset: number },
): Row[] {
  const turn = ties === 'moving' ? offset : 0;
  return [...rows].sort((a, b) => {
    for (const [keyOf, direction] of keys) {
      const [first, second] = [keyOf(a), keyOf(b)];
      if (first !== second) return first < second === (direction === 'up') ? -1 : 1;
    }
    return place(a, turn) - place(b, turn) || a.wire.id - b.wire.id;
  });
}

/** Scatters equal rows, differently for each page but the first. */
const place = ({ wire }: Numbered, turn: number): number =>
  turn === 0 ? 0 : (wire.id * 7919 + turn * 104_729 + turn * wire.id * 31) % 1009;
