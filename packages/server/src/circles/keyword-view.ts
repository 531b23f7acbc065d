import { sql } from 'kysely';
import type { Database } from '../database/schema.js';
import type { View } from '../http/plain-view.js';
import { hasMeetings } from './has-meetings.js';

/**
 * The answer to `GET /api/learningcircles/topics/`: the keywords of listed
 * courses that circles with meetings ahead work through, and how many of these
 * courses have each. Archived courses count, as on the live API.
 */
export function keywordView(database: Database): View {
  return async ({ today }) => {
    const { rows } = await sql<{ keyword: string; courses: number }>`
      select lower(trim(part)) as keyword, count(*) as courses
      from courses
      cross join unnest(string_to_array(courses.keywords, ',')) with ordinality as parts(part, place)
      where not courses.deleted and not courses.unlisted and courses.keywords <> ''
        and courses.id in (
          select circles.course_id from circles
          where not circles.deleted and not circles.draft and ${hasMeetings(today)})
      group by 1
      order by min(courses.id), min(place)`.execute(database);
    const topics = Object.fromEntries(rows.map(({ keyword, courses }) => [keyword, courses]));
    return { status: 200, body: { topics } };
  };
}
