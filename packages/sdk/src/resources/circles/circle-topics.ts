import { listCircleTopics } from '@circlet/contract/client';
import type { Connection } from '../../connection.js';
import type { CircleTopic } from '../../models/circle-point.js';
import { deepFreeze } from '../../models/deep-freeze.js';
import type { FreshOptions } from '../call.js';
import { readTopics } from '../topics.js';

/**
 * The keywords by which circles that still meet can be found, the most used
 * first, then by the alphabet.
 *
 * @throws ApiError
 */
export async function circleTopics(
  connection: Connection,
  options: FreshOptions,
): Promise<readonly CircleTopic[]> {
  const entries = await readTopics<number>(connection, 'circles.topics', listCircleTopics, options);
  const topics = entries.map(([keyword, courses]) => ({ keyword, courses }));
  return deepFreeze(
    topics.sort(
      (one, other) => other.courses - one.courses || one.keyword.localeCompare(other.keyword),
    ),
  );
}
