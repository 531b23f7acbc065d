import { deepFreeze } from '../../models/deep-freeze.js';
import type { Page } from './page.js';
import { eachRead } from './each-read.js';
import { eachOnce, type Listed, type ListQuestion } from './plain-page.js';

/** Says whether a thing belongs into the answer, as far as the API cannot. */
export type Keep<T> = (thing: T) => boolean;

/** The client has to choose: rows are read until the page is full, the list ends or patience does. */
export async function scannedPage<T extends Listed>(
  { read, start, size }: ListQuestion<T>,
  keep: Keep<T>,
): Promise<Page<T>> {
  let found: T[] = [];
  let next = start;
  for await (const { rows, count, isLast } of eachRead(read, start)) {
    for (const thing of rows) {
      next++;
      if (thing && keep(thing)) found = eachOnce([...found, thing]);
      if (found.length === size && next < count) {
        return deepFreeze({ items: found, next: String(next), complete: true });
      }
    }
    if (isLast) {
      const total = start === 0 && { total: found.length };
      return deepFreeze({ items: found, complete: true, ...total });
    }
  }
  return deepFreeze({ items: found, next: String(next), complete: false });
}

/** The API cannot sort so: everything in reach is read, then sorted. */
export async function sortedPage<T extends Listed>(
  { read, start, size }: ListQuestion<T>,
  keep: Keep<T>,
  compare: (one: T, other: T) => number,
): Promise<Page<T>> {
  const all: (T | undefined)[] = [];
  let complete = false;
  for await (const { rows, isLast } of eachRead(read)) {
    all.push(...rows);
    complete = isLast;
  }
  const sorted = eachOnce(all).filter(keep).sort(compare);
  const end = start + size;
  return deepFreeze({
    items: sorted.slice(start, end),
    complete,
    ...(complete && { total: sorted.length }),
    ...(end < sorted.length && { next: String(end) }),
  });
}
