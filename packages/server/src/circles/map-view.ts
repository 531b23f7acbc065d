import type { MapPoint } from '@circlet/contract';
import type { Database } from '../database/schema.js';
import type { View, Visit } from '../http/plain-view.js';
import { reportUrl, signupUrl } from './links.js';

/** The answer to `GET /api/learning-circles-map/`: every circle that was ever published, on one page. */
export function mapView(database: Database): View {
  return async (visit) => {
    const points = await readPoints(database);
    return { status: 200, body: { items: points.map((point) => pointItem(point, visit)) } };
  };
}

type Point = Awaited<ReturnType<typeof readPoints>>[number];

function readPoints(database: Database) {
  return database
    .selectFrom('circles')
    .select(['id', 'name', 'venue_name', 'latitude', 'longitude', 'city'])
    .select(['start_date', 'end_date', 'survey_responses'])
    .where('deleted', '=', false)
    .where('draft', '=', false)
    .orderBy('id')
    .execute();
}

function pointItem(point: Point, visit: Visit): MapPoint {
  const active = point.end_date > visit.today;
  return {
    id: point.id,
    title: point.name,
    latitude: point.latitude,
    longitude: point.longitude,
    city: point.city,
    start_date: point.start_date,
    active,
    ...(active ? { url: signupUrl(point, visit) } : {}),
    ...(!active && point.survey_responses > 0 ? { report_url: reportUrl(point, visit) } : {}),
  };
}
