import assert from 'node:assert/strict';
import type { Condition, ConditionGroup } from '../condition.js';

const trouble = (
  name: string,
  api: Condition['api'],
  more: Partial<Condition> = {},
): Condition => ({
  name,
  api: api ?? 'well',
  shows: 'message and fallback',
  ...more,
});

/** What may be missing or wrong on the way. */
export const failures: ConditionGroup = {
  title: 'What fails',
  conditions: [
    trouble('an API that is blocked', 'blocked', { axe: true }),
    trouble('an API that takes 10 s', 'slow', {
      // The hint's answer may come in time for the second try.
      mayShow: 'content',
      isLong: true,
    }),
    trouble('an API that answers with HTML', 'html', { axe: true, isLong: true }),
    trouble('an API that breaks off in the middle of its JSON', 'half', { isLong: true }),
    trouble('an API that answers with another shape', 'other', { isLong: true }),
    {
      name: 'a chunk that was changed on the way: it never runs',
      script: 'changed',
      isVital: true,
      shows: 'fallback',
      says: /your own content is shown/,
      check: async ({ page }) => {
        assert.equal(await page.evaluate(() => 'changedCodeRan' in globalThis), false);
      },
    },
    {
      name: 'a chunk that is missing',
      isLong: true,
      script: 'missing',
      shows: 'fallback',
      says: /your own content is shown/,
    },
    {
      name: 'an ad blocker that drops the script',
      script: 'dropped',
      shows: 'fallback',
      isLong: true,
    },
  ],
};
