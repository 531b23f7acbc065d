import { listEvents as operationOfWire } from '@circlet/contract/client';
import type { Connection } from '../../connection.js';
import type { CommunityEvent } from '../../models/community-event.js';
import { pagingRules, ruleProblems } from '../../query/input-rules.js';
import type { Paging } from '../../query/paging.js';
import type { FreshOptions } from '../call.js';
import { listQuestion } from '../lists/list-question.js';
import type { Page } from '../lists/page.js';
import { plainPage } from '../lists/plain-page.js';
import { readRows } from '../lists/rows.js';
import { refuse } from '../not-sent.js';
import { eventReading } from './event-reading.js';

const operation = 'events.list';

/**
 * One page of the events to come, the next one first.
 *
 * @throws ApiError
 */
export async function listEvents(
  connection: Connection,
  paging: Paging,
  options: FreshOptions,
): Promise<Page<CommunityEvent>> {
  refuse(operation, ruleProblems(paging, pagingRules));
  const source = { ...eventReading, ...operationOfWire, operation, list: 'results' };
  return plainPage(
    listQuestion(paging, (query) => readRows(connection, { ...source, query }, options)),
  );
}
