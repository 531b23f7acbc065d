import { deepFreeze } from '../../models/deep-freeze.js';
import type { Page } from './page.js';
import { eachOnce, type Listed, type ListQuestion } from './plain-page.js';
import type { ReadRows } from './rows.js';

const scanSize = 100;
const mostReads = 5;

/** Says whether a thing belongs into the answer, as far as the API cannot. */
export type Keep<T> = (thing: T) => boolean;

/** The client has to choose: rows are read until the page is full, the list ends or patience does. */
export async function scannedPage<T extends Listed>(
  { read, start, size }: ListQuestion<T>,
  keep: Keep<T>,
): Promise<Page<T>> {
  let found: T[] = [];
  let offset = start;
  for (let reads = 0; reads < mostReads; reads++) {
    const { rows, count } = await read(scanSize, offset);
    for (const [position, thing] of rows.entries()) {
      if (thing && keep(thing)) found = eachOnce([...found, thing]);
      const end = offset + position + 1;
      if (found.length === size && end < count) {
        return deepFreeze({ items: found, next: String(end), complete: true });
      }
    }
    offset += rows.length;
    if (rows.length === 0 || offset >= count) {
      const total = start === 0 && { total: found.length };
      return deepFreeze({ items: found, complete: true, ...total });
    }
  }
  return deepFreeze({ items: found, next: String(offset), complete: false });
}

/** The API cannot sort so: everything in reach is read, then sorted. */
export async function sortedPage<T extends Listed>(
  { read, start, size }: ListQuestion<T>,
  keep: Keep<T>,
  compare: (one: T, other: T) => number,
): Promise<Page<T>> {
  const { things, complete } = await readAll(read);
  const sorted = things.filter(keep).sort(compare);
  const end = start + size;
  return deepFreeze({
    items: sorted.slice(start, end),
    complete,
    ...(complete && { total: sorted.length }),
    ...(end < sorted.length && { next: String(end) }),
  });
}

async function readAll<T extends Listed>(
  read: ReadRows<T>,
): Promise<{ things: T[]; complete: boolean }> {
  const all: (T | undefined)[] = [];
  for (let reads = 0; reads < mostReads; reads++) {
    const { rows, count } = await read(scanSize, all.length);
    all.push(...rows);
    if (rows.length === 0 || all.length >= count) return { things: eachOnce(all), complete: true };
  }
  return { things: eachOnce(all), complete: false };
}
