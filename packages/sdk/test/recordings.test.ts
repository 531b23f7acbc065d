import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ApiError, type ApiErrorKind } from '@circlet/sdk';
import { recordingsOf, withoutRecordings } from '../../../test/recordings/recorded.js';
import { clientOf } from './stand-in.js';

type Recording = ReturnType<typeof recordingsOf>[number];

/** The kind of error that a recorded answer has to end in; undefined for circles. */
function expectedKind({ status, body }: Recording): ApiErrorKind | undefined {
  if (status >= 500) return 'unavailable';
  if (status === 404) return 'notfound';
  if (status >= 400) return 'rejected';
  if (body.includes('"status": "error"') && body.startsWith('{')) return 'rejected';
  return body.startsWith('{') ? undefined : 'contract';
}

async function play(recording: Recording): Promise<ApiErrorKind | number[]> {
  const { body, status } = recording;
  const { client } = clientOf(() => new Response(body, { status }));
  try {
    const { items } = await client.circles.list({ pageSize: 100 });
    return items.map(({ id }) => id);
  } catch (error) {
    if (error instanceof ApiError) return error.kind;
    throw error;
  }
}

function recordedIds({ body }: Recording): number[] {
  const { items } = JSON.parse(body) as { items: { id: number }[] };
  return [...new Set(items.map(({ id }) => id))];
}

test(
  'takes every recorded answer of the circle list for circles or the right error',
  { skip: withoutRecordings },
  async (t) => {
    const recordings = recordingsOf('/api/learningcircles/');
    assert.ok(recordings.length > 100);
    const ends = await Promise.all(recordings.map(play));
    for (const [index, recording] of recordings.entries()) {
      const expected = expectedKind(recording) ?? recordedIds(recording);
      assert.deepEqual(ends[index], expected, recording.file);
    }
    t.diagnostic(`${recordings.length} recorded answers read`);
  },
);
