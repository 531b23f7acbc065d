import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ApiError, type Client, type Drift } from '@circlet/sdk';
import { recordingsOf, withoutRecordings } from '../../../test/recordings/recorded.js';
import { clientOf } from './stand-in.js';

type Recording = ReturnType<typeof recordingsOf>[number];

const message = { name: 'Bob', email: 'bob@example.org', message: 'Hello', source: '/contact/' };

/** How many things an answer of JSON holds. */
const count = (json: unknown): unknown => {
  const answer = json as Record<string, unknown> | null;
  const lists = answer ? Object.values(answer).filter(Array.isArray) : [];
  return lists[0]?.length ?? 0;
};

const lists: Readonly<Record<string, (client: Client) => Promise<number>>> = {
  '/api/teams/': async ({ teams }) => (await teams.list({ pageSize: 100 })).items.length,
  '/api/places/search/city/': async ({ places }) => (await places.cities('x')).length,
  '/api/places/search/country/': async ({ places }) => (await places.countries('x')).length,
  '/api/community_calendar/events/': async ({ events }) =>
    (await events.list({ pageSize: 100 })).items.length,
  '/api/announcements/': async ({ announcements }) => (await announcements.list()).length,
};

const ones: Readonly<Record<string, (client: Client) => Promise<object>>> = {
  '/api/teams/2/': ({ teams }) => teams.get(2),
  '/api/teams/6/': ({ teams }) => teams.get(6),
  '/api/teams/9999/': ({ teams }) => teams.get(9999),
  '/api/places/12345/': ({ places }) => places.get('12345'),
  '/api/places/99999/': ({ places }) => places.get('99999'),
  '/api/community_calendar/events/1/': ({ events }) => events.get(1),
  '/api/community_calendar/events/999/': ({ events }) => events.get(999),
};

async function play<T>(
  { status, body }: Recording,
  call: (client: Client) => Promise<T>,
): Promise<{ end: T | ApiError; drifts: Drift[] }> {
  const drifts: Drift[] = [];
  const answer = () => new Response(body, { status });
  const { client } = clientOf(answer, { onDrift: (drift) => drifts.push(drift) });
  try {
    return { end: await call(client), drifts };
  } catch (error) {
    if (error instanceof ApiError) return { end: error, drifts };
    throw error;
  }
}

const isJson = ({ body }: Recording): boolean => /^[{[n]/.test(body);

function expectedKind(recording: Recording): string | undefined {
  if (recording.status >= 500) return 'unavailable';
  if (recording.status === 404) return 'notfound';
  if (recording.status >= 400) return 'rejected';
  if (recording.body === 'null') return 'notfound';
  return isJson(recording) ? undefined : 'contract';
}

for (const [path, call] of Object.entries(lists)) {
  test(
    `takes every recorded answer of ${path} for what it is`,
    { skip: withoutRecordings },
    async (t) => {
      const recordings = recordingsOf(path).filter(({ method }) => method === 'GET');
      assert.ok(recordings.length > 0);
      for (const recording of recordings) {
        const { end, drifts } = await play(recording, call);
        const kind = expectedKind(recording);
        const expected = kind ?? count(JSON.parse(recording.body));
        assert.equal(end instanceof ApiError ? end.kind : end, expected, recording.file);
        assert.deepEqual(drifts, [], recording.file);
      }
      t.diagnostic(`${recordings.length} recorded answers read`);
    },
  );
}

for (const [path, call] of Object.entries(ones)) {
  test(
    `takes the recorded answer of ${path} for what it is`,
    { skip: withoutRecordings },
    async () => {
      const [recording, ...others] = recordingsOf(path);
      assert.ok(recording && others.length === 0);
      const { end, drifts } = await play(recording, call);
      assert.equal(end instanceof ApiError ? end.kind : undefined, expectedKind(recording));
      assert.ok(Object.isFrozen(end) || end instanceof ApiError);
      assert.deepEqual(drifts, []);
    },
  );
}

test(
  'takes every recorded answer to a message for what it is',
  { skip: withoutRecordings },
  async (t) => {
    const recordings = recordingsOf('/api/contact/').filter(({ method }) => method === 'POST');
    assert.ok(recordings.length > 5);
    for (const recording of recordings) {
      const { end } = await play(recording, ({ contact }) => contact.send(message));
      const isSent = recording.body === '{"status":"sent"}';
      const isMoved = recording.status === 302;
      const expected = isSent ? undefined : isMoved ? 'unconfirmed' : 'rejected';
      assert.equal(end instanceof ApiError ? end.kind : undefined, expected, recording.file);
    }
    t.diagnostic(`${recordings.length} recorded answers read`);
  },
);
