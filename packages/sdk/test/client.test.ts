import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from '@circlet/sdk';
import { wireList } from '../../../test/stand-in/wire.js';
import { clientOf } from './stand-in.js';

test('speaks to the live API unless told otherwise', () => {
  assert.equal(createClient().api, 'https://learningcircles.p2pu.org/');
});

for (const api of ['https://a.example', 'https://a.example/', 'https://a.example/?x#y']) {
  test(`takes ${api} for the root of an API`, () => {
    assert.equal(createClient({ api }).api, 'https://a.example/');
  });
}

test('keeps the path of an API below a folder', () => {
  assert.equal(createClient({ api: 'https://a.example/relay' }).api, 'https://a.example/relay/');
});

for (const api of ['', 'circles', 'javascript:alert(1)', 'ftp://a.example']) {
  test(`refuses "${api}" as the address of an API`, () => {
    assert.throws(() => createClient({ api }), { kind: 'rejected', name: 'ApiError' });
  });
}

test('asks in the given language', async () => {
  let seen: string | null = null;
  const { client } = clientOf(
    (_, { headers }) => {
      seen = headers.get('Accept-Language');
      return Response.json(wireList([]));
    },
    { language: 'de' },
  );
  await client.circles.list();
  assert.equal(seen, 'de');
});
