import { sql } from 'kysely';
import type { Database } from '../database/schema.js';
import type { View } from '../http/plain-view.js';

/** The answer to `GET /api/learningcircles/cities/`: where there are or were circles, those for members too. */
export function cityView(database: Database): View {
  return async () => {
    const rows = await database
      .selectFrom('circles')
      .select('city')
      .where('deleted', '=', false)
      .where('draft', '=', false)
      .where(sql<number>`length(city)`, '>', 1)
      .groupBy('city')
      .orderBy(sql`city collate "C"`)
      .execute();
    const items = rows.map(({ city }) => ({ label: city, value: city }));
    return { status: 200, body: { count: items.length, items } };
  };
}
