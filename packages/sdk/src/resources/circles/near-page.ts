import type { Connection } from '../../connection.js';
import type { Circle } from '../../models/circle.js';
import { distanceKm } from '../../models/distance.js';
import type { CircleFilter, Near } from '../../query/circle-filter.js';
import { nearBoxes } from '../../query/near-boxes.js';
import type { FreshOptions } from '../call.js';
import { changedRows } from '../lists/changed-rows.js';
import { inTurn } from '../lists/in-turn.js';
import type { Page } from '../lists/page.js';
import type { ListQuestion } from '../lists/plain-page.js';
import { scannedPage, sortedPage, type Keep } from '../lists/scanned-page.js';
import { circleOrder } from './circle-order.js';
import { circleQuestion } from './circle-question.js';

/** One page of circles around a place. Two boxes have no common order, so they are sorted here. */
export async function nearPage(
  connection: Connection,
  filter: CircleFilter & { readonly near: Near },
  keep: Keep<Circle> | undefined,
  options: FreshOptions,
): Promise<Page<Circle>> {
  const { near, order } = filter;
  const boxes = nearBoxes(near);
  const [first, beyond] = boxes.map((box) => circleQuestion(connection, filter, options, box));
  const { radiusKm = 50 } = near;
  const isWanted: Keep<Circle> = (circle) =>
    (circle.distanceKm ?? Infinity) <= radiusKm && (!keep || keep(circle));
  const question = first as ListQuestion<Circle>;
  const read = beyond ? inTurn(question.read, beyond.read) : question.read;
  const measured = { ...question, read: changedRows(read, (circle) => withDistance(circle, near)) };
  return beyond || order === 'nearest'
    ? sortedPage(measured, isWanted, circleOrder(order))
    : scannedPage(measured, isWanted);
}

function withDistance(circle: Circle, near: Near): Circle {
  const { coordinates } = circle.place;
  return coordinates ? { ...circle, distanceKm: distanceKm(near, coordinates) } : circle;
}
