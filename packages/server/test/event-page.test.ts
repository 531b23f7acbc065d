import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pageLinks, readEventSlice } from '../src/events/event-page.js';

const slice = (query: Record<string, string>) => readEventSlice(new Map(Object.entries(query)));
const root = 'https://c.example/api/community_calendar/events/';

describe('the slice of events that is asked for', () => {
  it('is the first ten where nothing usable is said', () => {
    const unusable = ['', 'x', '-1', '2.5'];
    for (const value of unusable) {
      assert.deepEqual(slice({ limit: value, offset: value }), { limit: 10, offset: 0 });
    }
    assert.deepEqual(slice({ limit: '0' }), { limit: 10, offset: 0 });
  });

  it('is never more than a database takes', () => {
    const huge = '9'.repeat(30);
    assert.deepEqual(slice({ limit: huge, offset: huge }), {
      limit: Number.MAX_SAFE_INTEGER,
      offset: Number.MAX_SAFE_INTEGER,
    });
  });
});

describe('the links of a page of events', () => {
  it('lead on while there is more, and back without an offset of 0', () => {
    assert.deepEqual(pageLinks(root, { limit: 10, offset: 0 }, 15), {
      next: `${root}?limit=10&offset=10`,
      previous: null,
    });
    assert.deepEqual(pageLinks(`${root}?offset=3&limit=5`, { limit: 5, offset: 3 }, 8), {
      next: null,
      previous: `${root}?limit=5`,
    });
  });

  it('keep the other parameters, by name', () => {
    const { next } = pageLinks(`${root}?user=self&callback=cb`, { limit: 1, offset: 0 }, 2);
    assert.equal(next, `${root}?callback=cb&limit=1&offset=1&user=self`);
  });

  it('lead nowhere where there is nothing', () => {
    assert.deepEqual(pageLinks(root, { limit: 10, offset: 0 }, 0), { next: null, previous: null });
  });
});
