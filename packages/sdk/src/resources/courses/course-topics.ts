import { listCourseTopics } from '@circlet/contract/client';
import type { Connection } from '../../connection.js';
import type { CourseTopic } from '../../models/course.js';
import { deepFreeze } from '../../models/deep-freeze.js';
import type { FreshOptions } from '../call.js';
import { readTopics } from '../topics.js';

/**
 * All topic guides, those without a course too, sorted by title.
 *
 * @param operation On whose behalf.
 * @throws ApiError
 */
export async function courseTopics(
  connection: Connection,
  options: FreshOptions,
  operation = 'courses.topics',
): Promise<readonly CourseTopic[]> {
  const entries = await readTopics<string>(connection, operation, listCourseTopics, options);
  const topics = entries.map(([slug, title]) => ({ slug, title }));
  return deepFreeze(topics.sort((one, other) => one.title.localeCompare(other.title)));
}
