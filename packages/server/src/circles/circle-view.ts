import type { CircleList } from '@circlet/contract';
import type { Database } from '../database/schema.js';
import type { View, Visit } from '../http/plain-view.js';
import { answerList } from '../query/answer-list.js';
import { circleItem } from './circle-json.js';
import { readCircleParams } from './circle-params.js';
import { countCircles, readCircles } from './circle-query.js';
import type { CircleRequest } from './circle-request.js';

/** As long as the live API lets a browser keep the list: a quarter of an hour. */
export const circleFreshness = 'max-age=900';

/** The answer to `GET /api/learningcircles/`. */
export function circleView(database: Database): View {
  return (visit) =>
    answerList(readCircleParams(visit.query), (request) => listOf(request, visit, database));
}

async function listOf(
  request: CircleRequest,
  visit: Visit,
  database: Database,
): Promise<CircleList> {
  const [counts, rows] = await Promise.all([
    countCircles(database, request, visit.today),
    readCircles(database, request, visit.today),
  ]);
  const withNextMeeting = request.scope !== undefined && request.scope !== 'completed';
  return {
    count: counts.count,
    signup_open_count: counts.open,
    signup_closed_count: counts.closed,
    ...request.slice,
    items: rows.map((row) => circleItem(row, { ...visit, withNextMeeting })),
  };
}
