import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import { createTestApi, type TestApi } from '@circlet/sdk/testing';
import { createRelay } from '../../src/index.js';

const paths = [
  '/api/learningcircles/',
  '/api/learningcircles/topics/',
  '/api/learningcircles/cities/',
  '/api/learningcircles/successes/',
  '/api/learning-circles-map/',
  '/api/courses/',
  '/api/courses/topics/',
  '/api/courses/languages/',
  '/api/teams/',
  '/api/teams/7/',
  '/api/places/search/city/',
  '/api/places/search/country/',
  '/api/places/123/',
  '/api/community_calendar/events/',
  '/api/community_calendar/events/1/',
  '/api/announcements/',
];
const names =
  'id q city course_id team_id latitude longitude distance weekdays online topics signup active ' +
  'scope cu_credit order limit offset draft user keywords languages oer facilitator_guide ' +
  'course_list include_unlisted team image query format callback _ unknown';

/** What crashes the live API in one place or another, and what does not. */
const values = [
  ...['', ' ', '0', '1', '-1', '-5', '6,-1', '1,', ',', 'abc', '2.5', '1e400', 'nan', 'inf'],
  ...['99999999999999999999', '2147483648', '1_000', '+3', ' 2', 'true', 'on', 'false', '!!!', '-'],
  ...['a\tb', 'a\nb', '\0', 'a\u3000b', 'é', '\ud800', 'python', 'title', 'name', 'open', 'active'],
  ...['x'.repeat(2_500), 'y'.repeat(2_000)],
];
const pair = fc.tuple(
  fc.constantFrom(...names.split(' ')),
  fc.oneof(fc.constantFrom(...values), fc.string({ maxLength: 12 })),
);
const query = fc.array(pair, { maxLength: 5 });

describe('whatever is asked', () => {
  let api: TestApi;
  let relay: ReturnType<typeof createRelay>;
  let time = Date.parse('2026-11-22T12:00:00Z');
  before(() => {
    api = createTestApi({
      circles: [{ id: 1, city: 'Nairobi' }],
      teams: [{ id: 7, name: 'Team' }],
      places: [{ place_id: '123', city: 'Nairobi' }],
      events: [{ id: 1 }],
    });
    const now = () => new Date(time);
    relay = createRelay({ upstream: 'https://api.test', fetch: api.fetch, now });
  });
  it('never crashes the API, and never comes to more than a refusal', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), query, async (path, pairs) => {
        time += 100_000;
        const asked = pairs.map((each) => each.map(encode).join('=')).join('&');
        const answer = await relay.request(`${path}?${asked}`);
        assert.deepEqual(api.crashes, []);
        assert.ok([200, 400, 414].includes(answer.status), `${String(answer.status)} for ${asked}`);
        const text = await answer.text();
        assert.ok(text !== '');
      }),
      { numRuns: 1_500 },
    );
    const { length } = api.requests;
    assert.ok(length > 200, `only ${String(length)} questions came through`);
  });

  it('is refused as our own server refuses it', async () => {
    const refusals: readonly (readonly [string, number, RegExp])[] = [
      ['/api/learningcircles/?limit=-1', 400, /Must not be negative/],
      ['/api/learningcircles/?limit=abc&order=', 200, /Not a valid integer.*must be 'name'/],
      ['/api/learningcircles/?id=', 400, /Not a valid integer/],
      ['/api/learningcircles/?q=!!!', 400, /letter or a digit/],
      [`/api/learningcircles/?q=${'x'.repeat(2_500)}`, 400, /Cannot be searched for/],
      ['/api/courses/?keywords=,', 400, /keyword/],
      ['/api/courses/?keywords=%20', 400, /keyword/],
      ['/api/places/search/city/?query=%20', 400, /letter or a digit/],
      [`/api/learningcircles/?city=${'x'.repeat(5_000)}`, 414, /too long/],
    ];
    api.recover();
    for (const [path, status, words] of refusals) {
      const answer = await relay.request(path);
      assert.equal(answer.status, status, path);
      assert.match(await answer.text(), words);
    }
    assert.equal(api.requests.length, 0);
  });

  it('is asked without keywords that are empty', async () => {
    api.recover();
    await relay.request('/api/courses/?keywords=,web,,%20,art,');
    assert.deepEqual(
      api.requests.map(({ url, status }) => [url.searchParams.get('keywords'), status]),
      [['web,art', 200]],
    );
  });

  it('is asked without what shows drafts and what is for sessions', async () => {
    api.recover();
    await relay.request('/api/learningcircles/?draft=true&user=true&limit=9');
    assert.deepEqual(
      api.requests.map(({ url }) => url.search),
      ['?limit=9'],
    );
  });
});

function encode(text: string): string {
  return new URLSearchParams([['', text]]).toString().slice(1);
}
