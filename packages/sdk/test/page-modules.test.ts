import assert from 'node:assert/strict';
import { test } from 'node:test';
import { connect } from '../src/connection.js';
import * as inNode from '../src/failure-sentences.js';
import { connect as connectInPages } from '../src/page-connection.js';
import * as inPages from '../src/page-sentences.js';
import type { Transport } from '../src/transports/transport.js';
import { outcome } from '../src/outcome.js';
import { circleMessages } from '../src/query/circle-messages.js';
import { circleMessages as circleMessagesInPages } from '../src/query/page-messages.js';

const url = 'https://api.example/circles';

test('pages have a sentence for whatever Node has one for', () => {
  assert.deepEqual(Object.keys(inPages), Object.keys(inNode));
  for (const said of [inPages.aborted, inPages.notKnown, inPages.refused()]) assert.ok(said);
});

test('the short sentences of pages keep the facts: address and status', () => {
  assert.match(inPages.tooSlow(url), new RegExp(url));
  assert.match(inPages.noAnswer(url), new RegExp(url));
  assert.match(inPages.unavailable(503), /503/);
  assert.match(inPages.notTheApi(200), /200/);
});

test('a list that is refused is refused in pages too, without its fields', () => {
  const body = JSON.stringify({ status: 'error', errors: { limit: ['Too many.'] } });
  const call = { operation: 'circles.list' };
  const refusal = (messagesOf: typeof circleMessages) => () =>
    outcome({ status: 200, retryAfter: undefined, body }, { ...call, messagesOf });
  assert.throws(refusal(circleMessages), {
    kind: 'rejected',
    fields: { pageSize: ['Too many.'] },
  });
  assert.throws(refusal(circleMessagesInPages), { kind: 'rejected', fields: {} });
});

test('pages reach the same API, refuse the same addresses, and take a transport as it is', () => {
  for (const api of [undefined, 'https://api.example', 'https://api.example/a?b']) {
    assert.equal(connectInPages({ api }).api, connect({ api }).api);
  }
  const refused = { api: 'javascript:alert(1)' };
  assert.throws(() => connect(refused), { kind: 'rejected' });
  assert.throws(() => connectInPages(refused), { kind: 'rejected' });
  const transport: Transport = () => Promise.reject(new Error());
  assert.equal(connectInPages({ transport }).transport, transport);
  assert.equal(connect({ transport }).transport, transport);
});
