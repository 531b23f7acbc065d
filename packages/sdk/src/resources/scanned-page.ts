import type { Circle } from '../models/circle.js';
import { distanceKm } from '../models/distance.js';
import type { Near } from '../query/circle-filter.js';
import type { CirclePage } from './circle-page.js';
import type { ClientFilter } from './client-filter.js';
import { eachOnce, type CircleQuestion, type ReadRows } from './plain-page.js';

const scanSize = 100;
const mostReads = 5;

/** The client has to choose: rows are read until the page is full, the list ends or patience does. */
export async function scannedPage(
  { read, start, size }: CircleQuestion,
  keep: ClientFilter,
): Promise<CirclePage> {
  const found = new Map<number, Circle>();
  let offset = start;
  for (let reads = 0; reads < mostReads; reads++) {
    const { rows, count } = await read(scanSize, offset);
    for (const [position, circle] of rows.entries()) {
      if (circle && keep(circle)) found.set(circle.id, found.get(circle.id) ?? circle);
      const end = offset + position + 1;
      if (found.size === size && end < count) {
        return { items: [...found.values()], next: String(end), complete: true };
      }
    }
    offset += rows.length;
    if (rows.length === 0 || offset >= count) {
      const items = [...found.values()];
      return { items, complete: true, ...(start === 0 && { total: items.length }) };
    }
  }
  return { items: [...found.values()], next: String(offset), complete: false };
}

/** The API cannot sort by distance: everything in reach is read, then sorted. */
export async function nearestPage(
  { read, start, size }: CircleQuestion,
  keep: ClientFilter,
  near: Near,
): Promise<CirclePage> {
  const { circles, complete } = await readAll(read);
  const distance = ({ place }: Circle): number =>
    place.coordinates ? distanceKm(near, place.coordinates) : Infinity;
  const sorted = circles.filter(keep).sort((a, b) => distance(a) - distance(b));
  const end = start + size;
  return {
    items: sorted.slice(start, end),
    complete,
    ...(complete && { total: sorted.length }),
    ...(end < sorted.length && { next: String(end) }),
  };
}

async function readAll(read: ReadRows): Promise<{ circles: Circle[]; complete: boolean }> {
  const all: (Circle | undefined)[] = [];
  for (let reads = 0; reads < mostReads; reads++) {
    const { rows, count } = await read(scanSize, all.length);
    all.push(...rows);
    if (rows.length === 0 || all.length >= count) return { circles: eachOnce(all), complete: true };
  }
  return { circles: eachOnce(all), complete: false };
}
