import type { Database } from '../database/schema.js';
import type { View } from '../http/plain-view.js';

/** The answer to `GET /api/announcements/`. */
export function announcementsView(database: Database): View {
  return async () => {
    const items = await database
      .selectFrom('announcements')
      .select(['text', 'link', 'link_text', 'color'])
      .where('display', '=', true)
      .orderBy('id')
      .execute();
    return { status: 200, body: { count: items.length, items } };
  };
}
