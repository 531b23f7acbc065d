import type { ReadRows, Rows } from './rows.js';

const rowsPerRead = 100;

/** Some rows of a list, of which more may be read. */
export interface SomeRows<T> extends Pick<Rows<T>, 'rows' | 'count'> {
  /** Where the next rows begin. */
  readonly end: number;
  /** Whether there are none. */
  readonly isLast: boolean;
}

/** Reads a list from `offset` to its end, or until it has been asked `mostReads` times. */
export async function* eachRead<T>(
  read: ReadRows<T>,
  mostReads: number,
  offset = 0,
): AsyncGenerator<SomeRows<T>, void, undefined> {
  for (let reads = 0; reads < mostReads; reads++) {
    const { rows, count } = await read(rowsPerRead, offset);
    offset += rows.length;
    const isLast = rows.length === 0 || offset >= count;
    yield { rows, count, end: offset, isLast };
    if (isLast) return;
  }
}
