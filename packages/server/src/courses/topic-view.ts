import type { Database } from '../database/schema.js';
import type { View } from '../http/plain-view.js';

/** The answer to `GET /api/courses/topics/`: every topic guide's title by its slug, used or not. */
export function topicView(database: Database): View {
  return async () => {
    const guides = await database
      .selectFrom('topic_guides')
      .select(['slug', 'title'])
      .orderBy('id')
      .execute();
    const topics = Object.fromEntries(guides.map(({ slug, title }) => [slug, title]));
    return { status: 200, body: { topics } };
  };
}
