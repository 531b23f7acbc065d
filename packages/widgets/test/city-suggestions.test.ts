import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { createTestApi, type TestApi } from '@circlet/sdk/testing';
import { citySuggestions } from '../src/foundation/city-suggestions.js';

const { fetch } = globalThis;
afterEach(() => {
  globalThis.fetch = fetch;
});

function api(): TestApi {
  const made = createTestApi({
    circles: [{ city: 'Chicago' }, { city: 'Nairobi' }, { city: 'São Paulo' }, { city: 'Online' }],
    places: [
      { city: 'Chicago', region: 'Illinois', country: 'United States of America' },
      { city: 'Nairobi', region: 'Nairobi County', country: 'Kenya' },
      { city: 'Mombasa', region: '', country: 'Kenya' },
    ],
  });
  globalThis.fetch = made.fetch;
  return made;
}

const source = { api: 'https://api.example.org', transport: 'fetch' } as const;
const { signal } = new AbortController();
const asked = ({ requests }: TestApi): string[] => requests.map(({ url }) => new URL(url).pathname);

test('lists the cities of circles without asking for places', async () => {
  const made = api();
  const { items } = await citySuggestions(() => source)('', signal);
  assert.deepEqual(
    items.map(({ value }) => value),
    ['Chicago', 'Nairobi', 'São Paulo'],
  );
  assert.deepEqual(asked(made), ['/api/learningcircles/cities/']);
});

test('finds what the filter of circles finds: the city alone, by its country too', async () => {
  api();
  const suggest = citySuggestions(() => source);
  assert.deepEqual((await suggest('kenya', signal)).items, [
    { value: 'Nairobi', text: 'Nairobi', hint: 'Nairobi County, Kenya' },
  ]);
  assert.deepEqual((await suggest('sao', signal)).items, [
    { value: 'São Paulo', text: 'São Paulo' },
  ]);
});

test('asks for the cities of circles once, and again for another API', async () => {
  const made = api();
  let root = 'https://api.example.org';
  const suggest = citySuggestions(() => ({ ...source, api: root }));
  await suggest('', signal);
  await suggest('n', signal);
  assert.equal(made.requests.length, 1);
  root = 'https://other.example.org';
  await suggest('', signal);
  assert.equal(made.requests.length, 2);
});

test('makes do with either half when the other fails', async () => {
  const made = api();
  made.fail({ status: 404, on: '/learningcircles/cities/' });
  const suggest = citySuggestions(() => source);
  assert.deepEqual(
    (await suggest('kenya', signal)).items.map(({ value }) => value),
    ['Nairobi', 'Mombasa'],
  );
  assert.deepEqual(
    (await suggest('kenya', signal)).items.map(({ value }) => value),
    ['Nairobi'],
  );
  made.fail({ status: 404, on: '/places/' });
  assert.deepEqual(
    (await suggest('chic', signal)).items.map(({ value }) => value),
    ['Chicago'],
  );
});

test('tells that nothing can be told when both fail', async () => {
  const made = api();
  made.fail({ status: 404, times: 2 });
  const suggest = citySuggestions(() => source);
  await assert.rejects(suggest('chic', signal));
  assert.equal((await suggest('chic', signal)).items.length, 1);
});
