import type { ReadRows, Rows } from './rows.js';

const rowsPerRead = 100;
const mostReads = 5;

/** Some rows of a list. */
interface SomeRows<T> extends Pick<Rows<T>, 'rows' | 'count'> {
  /** Whether no more can be read. */
  readonly isLast: boolean;
}

/** Reads a list from `offset` to its end, or as far as patience goes. */
export async function* eachRead<T>(
  read: ReadRows<T>,
  offset = 0,
): AsyncGenerator<SomeRows<T>, void, undefined> {
  for (let reads = 0; reads < mostReads; reads++) {
    const { rows, count } = await read(rowsPerRead, offset);
    offset += rows.length;
    const isLast = rows.length === 0 || offset >= count;
    yield { rows, count, isLast };
    if (isLast) return;
  }
}
