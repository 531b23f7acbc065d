import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ApiError, type Client, type Drift } from '@circlet/sdk';
import { recordingsOf, withoutRecordings } from '../../../test/recordings/recorded.js';
import { clientOf } from './stand-in.js';

type Body = Record<string, unknown>;

interface Played {
  readonly path: string;
  readonly least: number;
  /** What the client gives, in short. */
  readonly ask: (client: Client) => Promise<unknown>;
  /** The same out of the recorded body. */
  readonly expected: (body: Body) => unknown;
}

const ids = (things: unknown): number[] => (things as { id: number }[]).map(({ id }) => id);
const sorted = (texts: string[]): string[] => texts.sort((one, other) => one.localeCompare(other));

const operations: readonly Played[] = [
  {
    path: '/api/courses/',
    least: 40,
    ask: async ({ courses }) => ids((await courses.list({ pageSize: 100 })).items),
    expected: ({ items }) => ids(items),
  },
  {
    path: '/api/courses/topics/',
    least: 2,
    ask: async ({ courses }) => (await courses.topics()).map(({ title }) => title),
    expected: ({ topics }) => sorted(Object.values(topics as Record<string, string>)),
  },
  {
    path: '/api/courses/languages/',
    least: 1,
    ask: async ({ courses }) => (await courses.languages()).map(({ name }) => name),
    expected: ({ languages }) => sorted((languages as { name: string }[]).map(({ name }) => name)),
  },
  {
    path: '/api/learningcircles/topics/',
    least: 1,
    ask: async ({ circles }) => sorted((await circles.topics()).map(({ keyword }) => keyword)),
    expected: ({ topics }) => sorted(Object.keys(topics as object)),
  },
  {
    path: '/api/learningcircles/cities/',
    least: 1,
    ask: async ({ circles }) => await circles.cities(),
    expected: ({ items }) =>
      sorted((items as { value: string }[]).map(({ value }) => value)).filter(
        (city) => city !== 'Online',
      ),
  },
  {
    path: '/api/learning-circles-map/',
    least: 1,
    ask: async ({ circles }) => ids(await circles.map()),
    expected: ({ items }) => ids(items),
  },
  {
    path: '/api/learningcircles/successes/',
    least: 3,
    ask: async ({ stories }) => ids((await stories.list()).items),
    expected: ({ items }) => ids(items),
  },
];

/** What a recorded answer has to end in: an error of this kind, or what `expected` says. */
function endOf(status: number, body: string, { expected }: Played): unknown {
  if (status >= 500) return 'unavailable';
  if (status === 404) return 'notfound';
  if (status >= 400) return 'rejected';
  if (!body.startsWith('{')) return 'contract';
  const json = JSON.parse(body) as Body;
  return json['status'] === 'error' ? 'rejected' : expected(json);
}

for (const operation of operations) {
  test(
    `takes every recorded answer of ${operation.path} for what it is`,
    { skip: withoutRecordings },
    async () => {
      const recordings = recordingsOf(operation.path).filter(({ method }) => method === 'GET');
      assert.ok(recordings.length >= operation.least, `${recordings.length} recordings`);
      for (const { status, body, file } of recordings) {
        const drifts: Drift[] = [];
        const { client } = clientOf(() => new Response(body, { status }), {
          onDrift: (drift) => drifts.push(drift),
        });
        const end = await operation.ask(client).catch((error: unknown) => {
          assert.ok(error instanceof ApiError, file);
          return error.kind;
        });
        assert.deepEqual(end, endOf(status, body, operation), file);
        assert.deepEqual(drifts, [], file);
      }
    },
  );
}

test(
  'finds a recorded course by its number unless it is unlisted, archived or deleted',
  { skip: withoutRecordings },
  async () => {
    for (const [id, isPublic] of [
      [9, true],
      [26, false],
      [27, false],
      [28, false],
    ] as const) {
      const recording = recordingsOf('/api/courses/').find(
        ({ path }) => path.split('?')[1] === `course_id=${id}`,
      );
      assert.ok(recording);
      const { client } = clientOf(() => new Response(recording.body));
      const found = client.courses.get(id);
      if (isPublic) assert.equal((await found).id, id);
      else await assert.rejects(found, { kind: 'notfound' });
    }
  },
);
