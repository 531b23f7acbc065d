import assert from 'node:assert/strict';
import { test } from 'node:test';
import { longestBody, readBody } from '../src/transports/body.js';
import { clientOf } from './stand-in.js';

const never = new AbortController().signal;
const bytes = (text: string) => new TextEncoder().encode(text);

/** An answer that goes on until somebody stops it, and how much of it was wanted. */
function endless(chunk: Uint8Array) {
  const seen = { chunks: 0, cancelled: false };
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        seen.chunks++;
        controller.enqueue(chunk);
      },
      cancel() {
        seen.cancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  return { body, seen };
}

test('stops reading what has no end, and hangs up', async () => {
  const { body, seen } = endless(bytes(' '.repeat(1_000_000)));
  const text = await readBody(new Response(body), never);
  assert.ok(text.length > longestBody && text.length <= longestBody + 1_000_000);
  assert.deepEqual(seen, { chunks: 11, cancelled: true });
});

test('calls an answer that is too long contract, and a crash a crash however long', async () => {
  const call = async (status: number) => {
    const { client } = clientOf(
      () => new Response(endless(bytes('<p>'.repeat(500_000))).body, { status }),
    );
    return client.circles.list();
  };
  await assert.rejects(call(200), { kind: 'contract', message: /more than 10000000 characters/ });
  await assert.rejects(call(400), { kind: 'rejected' });
  await assert.rejects(call(501), { kind: 'unavailable' });
});

test('reads letters that lie across two chunks, without the mark at the beginning', async () => {
  const whole = bytes('\uFEFF{"name":"Löwe 🦁"}');
  const one = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const byte of whole) controller.enqueue(Uint8Array.of(byte));
      controller.close();
    },
  });
  assert.equal(await readBody(new Response(one), never), '{"name":"Löwe 🦁"}');
});

test('reads an answer that has no stream', async () => {
  const { status, headers } = new Response();
  const response = { status, headers, text: () => Promise.resolve('text') } as Response;
  assert.equal(await readBody(response, never), 'text');
  assert.equal(await readBody(new Response(null, { status: 204 }), never), '');
});

test('stops waiting for the rest of an answer when the call ends', async () => {
  let cancelled = false;
  const silent = new ReadableStream<Uint8Array>({
    cancel() {
      cancelled = true;
    },
  });
  const controller = new AbortController();
  const read = readBody(new Response(silent), controller.signal);
  controller.abort(new Error('enough'));
  await assert.rejects(read, { message: 'enough' });
  assert.equal(cancelled, true);
});
