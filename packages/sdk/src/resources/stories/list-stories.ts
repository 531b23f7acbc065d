import { listStories as operationOfWire } from '@circlet/contract/client';
import type { Connection } from '../../connection.js';
import type { Circle } from '../../models/circle.js';
import { pagingRules, ruleProblems } from '../../query/input-rules.js';
import type { Paging } from '../../query/paging.js';
import type { FreshOptions } from '../call.js';
import { circleReading } from '../circles/circle-rows.js';
import { listQuestion } from '../lists/list-question.js';
import type { Page } from '../lists/page.js';
import { plainPage } from '../lists/plain-page.js';
import { readRows } from '../lists/rows.js';
import { uncounted } from '../lists/uncounted.js';
import { refuse } from '../not-sent.js';

const operation = 'stories.list';

/**
 * One page of past circles that learners have reported on, newest first.
 *
 * @throws ApiError
 */
export async function listStories(
  connection: Connection,
  paging: Paging,
  options: FreshOptions,
): Promise<Page<Circle>> {
  refuse(operation, ruleProblems(paging, pagingRules));
  const source = { ...circleReading, ...operationOfWire, operation };
  const { read, ...question } = listQuestion(paging, (query) =>
    readRows(connection, { ...source, query }, options),
  );
  const { total: _total, ...page } = await plainPage({ ...question, read: uncounted(read) });
  return Object.freeze(page);
}
