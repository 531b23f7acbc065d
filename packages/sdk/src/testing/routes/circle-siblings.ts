import { found, type Answer, type Exchange } from '../http/exchange.js';
import { slicePart, sliceOf } from '../http/parameters.js';
import type { StoredCircle, World } from '../world/world.js';
import { circleItem, inLanguage } from './circle-item.js';

/** `GET /api/learningcircles/topics/`: keywords of courses that are in use, and how many courses have them. */
export function listCircleTopics(world: World, { today }: Exchange): Answer {
  const used = new Set(
    world.circles
      .filter((circle) => circle.isPublic && hasMeetingFrom(circle, today))
      .map(({ wire }) => wire.course.id),
  );
  const topics: Record<string, number> = {};
  for (const { wire, isListed } of world.courses) {
    if (!isListed || !used.has(wire.id)) continue;
    for (const keyword of wire.keywords) {
      const topic = keyword.toLowerCase();
      topics[topic] = (topics[topic] ?? 0) + 1;
    }
  }
  return found({ topics });
}

/** Whether a circle meets on a day or later. */
export function hasMeetingFrom({ meetings }: StoredCircle, day: string): boolean {
  return meetings.some((meeting) => meeting >= day);
}

/** `GET /api/learningcircles/cities/`: of all circles ever, those for members included. */
export function listCities({ circles }: World): Answer {
  const cities = [...new Set(circles.filter(isFinished).map(({ wire }) => wire.city))].filter(
    ({ length }) => length > 1,
  );
  const items = cities.sort().map((city) => ({ label: city, value: city }));
  return found({ count: items.length, items });
}

/** `GET /api/learningcircles/successes/`: ended, with answers of learners, newest first; no count, no status. */
export function listStories(world: World, exchange: Exchange): Answer {
  const slice = sliceOf(exchange.query);
  const rows = world.circles
    .filter(({ isPublic, hasResponses }) => isPublic && hasResponses)
    .filter(({ wire }) => wire.last_meeting_date < exchange.today)
    .sort((a, b) => (a.wire.last_meeting_date < b.wire.last_meeting_date ? 1 : -1));
  const items = slicePart(rows, slice).map((circle) => {
    const { status: _, ...item } = circleItem(circle, world, exchange);
    return item;
  });
  return found({ ...(slice && { offset: slice.offset, limit: slice.limit }), items });
}

/** Neither a draft nor deleted; circles for members count. */
function isFinished({ wire, isDeleted }: StoredCircle): boolean {
  return !isDeleted && !wire.draft;
}

/** `GET /api/learning-circles-map/`: without pages, those for members included. */
export function listMapPoints({ circles }: World, { today, language }: Exchange): Answer {
  const items = circles.filter(isFinished).map(({ wire, hasResponses }) => {
    const { id, name, latitude, longitude, city, start_date, last_meeting_date } = wire;
    const active = last_meeting_date > today;
    return {
      ...{ id, title: name, latitude, longitude, city, start_date, active },
      ...(active && { url: inLanguage(wire.url, language) }),
      ...(!active && hasResponses && { report_url: inLanguage(wire.report_url, language) }),
    };
  });
  return found({ items });
}
