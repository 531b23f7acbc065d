import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ApiError, createClient, type SignupInput } from '@circlet/sdk';
import { createTestApi } from '@circlet/sdk/testing';
import * as fc from 'fast-check';
import { endOf } from './end-of.js';
import { variedSeed } from './varied-seed.js';

const signupOf = (circle: number, email: string): SignupInput => ({
  ...{ circle, email, name: 'Ada', goals: 'Learn', support: 'Listen', answer: 'Yes' },
  consent: true,
});

const circles = fc.constantFrom(1, 2, 3);
const addresses = fc.constantFrom('ada@example.org', 'ADA@example.org', 'bo@example.org');

test('stores each signup once, in whatever order requests arrive', async () => {
  const signups = fc.array(fc.tuple(circles, addresses), { minLength: 2, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), signups, async (scheduler, wanted) => {
      const api = createTestApi(variedSeed);
      const client = createClient({ fetch: scheduler.scheduleFunction(api.fetch) });
      const sending = wanted.map(([circle, email]) =>
        client.signups.create(signupOf(circle, email)),
      );
      await scheduler.waitFor(Promise.all(sending));
      const keyOf = (circle: number, email: string) => `${circle} ${email.toLowerCase()}`;
      assert.deepEqual(
        api.signups.map(({ learning_circle, email }) => keyOf(learning_circle, email)).sort(),
        [...new Set(wanted.map(([circle, email]) => keyOf(circle, email)))].sort(),
      );
      assert.equal(api.requests.length, wanted.length);
    }),
    { numRuns: 100 },
  );
});

test('gives every caller an answer or an abort, in whatever order answers and aborts come', async () => {
  const reading = fc.record({ page: fc.constantFrom('0', '20'), isAborted: fc.boolean() });
  const readings = fc.array(reading, { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), readings, async (scheduler, wanted) => {
      const api = createTestApi(variedSeed);
      const client = createClient({ fetch: scheduler.scheduleFunction(api.fetch) });
      const ends = wanted.map(async ({ page, isAborted }) => {
        const controller = new AbortController();
        const call = () => client.circles.list({ after: page }, { signal: controller.signal });
        const end = endOf(call);
        if (isAborted) {
          void scheduler.schedule(Promise.resolve()).then(() => {
            controller.abort();
          });
        }
        const error = await end;
        assert.ok(!error || (isAborted && error.kind === 'aborted'), error?.message);
      });
      await scheduler.waitFor(Promise.all(ends));
    }),
    { numRuns: 100 },
  );
});

test('says of a signup whose answer was lost that it may be stored, and stores its repeat over it', async () => {
  const api = createTestApi({ ...variedSeed, delay: 5 });
  const client = createClient({ fetch: api.fetch });
  api.fail({ lost: true, on: '/signup/' });
  const input = signupOf(1, 'ada@example.org');
  const error: unknown = await client.signups.create(input).catch((e: unknown) => e);
  assert.ok(error instanceof ApiError);
  assert.deepEqual([error.kind, api.signups.length], ['unconfirmed', 1]);
  await client.signups.create(input);
  assert.equal(api.signups.length, 1);
});
