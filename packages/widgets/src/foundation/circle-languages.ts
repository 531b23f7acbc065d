import type { CircleFilter } from '@circlet/sdk';
import { circleQuestion, plainPage } from '@circlet/sdk/parts';
import { connectionTo, type Whom } from './connection-to.js';

/** As many as the API gives at once. */
const most = 100;

/**
 * The languages of circles, by how many circles have them. The API cannot list
 * them, and those of courses would offer many in which no circle meets.
 *
 * @param filter Which circles; of more than a hundred only the first count.
 * @throws ApiError
 */
export async function circleLanguages(whom: Whom, filter: CircleFilter): Promise<string[]> {
  const { items } = await plainPage(
    circleQuestion(
      connectionTo(whom),
      { ...filter, near: undefined, language: [], pageSize: most },
      {},
    ),
  );
  const counts = new Map<string, number>();
  for (const { language } of items) {
    if (language) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one).map(([code]) => code);
}
