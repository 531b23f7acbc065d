import type { Circle } from '../../models/circle.js';
import type { CircleListOrder } from '../../query/circle-filter.js';

type Compare = (one: Circle, other: Circle) => number;

const textOrder = (one: string | null, other: string | null): number =>
  (one ?? '').localeCompare(other ?? '');

const compares: Readonly<Record<CircleListOrder, Compare>> = {
  nearest: (one, other) => (one.distanceKm ?? 0) - (other.distanceKm ?? 0),
  soonest: ({ schedule: one }, { schedule: other }) => textOrder(one.startDate, other.startDate),
  latest: ({ schedule: one }, { schedule: other }) => textOrder(other.endDate, one.endDate),
  newest: (one, other) => other.id - one.id,
  name: (one, other) => textOrder(one.name, other.name),
};

/** The orders of the API, for what has to be sorted here; it gives numbers out in the order of creation. */
export function circleOrder(order: CircleListOrder | undefined): Compare {
  return order ? compares[order] : (one, other) => one.id - other.id;
}
