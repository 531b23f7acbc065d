import type { CircleQuery } from '@circlet/contract';
import { listCircles } from '@circlet/contract/client';

/**
 * The parameters in the order in which they are written. The order is fixed
 * because a browser reuses a preloaded answer only for the same address.
 */
const writingOrder = [
  'id',
  'q',
  'city',
  'course_id',
  'team_id',
  'latitude',
  'longitude',
  'distance',
  'weekdays',
  'online',
  'topics',
  'signup',
  'scope',
  'cu_credit',
  'order',
  'limit',
  'offset',
] as const satisfies readonly (keyof CircleQuery)[];

/**
 * The address of a list of circles.
 *
 * @param api Root of the API, with a trailing slash.
 */
export function circlesAddress(api: string, query: CircleQuery): string {
  const parameters = new URLSearchParams();
  for (const name of writingOrder) {
    const value = query[name];
    if (value !== undefined) parameters.set(name, String(value));
  }
  return `${api}${listCircles.path.slice(1)}?${parameters}`;
}
