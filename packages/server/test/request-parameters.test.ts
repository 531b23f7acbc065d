import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { boundingBox } from '../src/circles/bounding-box.js';
import { readCircleParams } from '../src/circles/circle-params.js';
import { buildFullTextQuery } from '../src/query/full-text.js';
import { parseFloating, parseInteger } from '../src/query/query-values.js';
import { parseWeekdays } from '../src/circles/weekdays.js';
import { lastParameters } from '../src/http/last-parameters.js';

function read(search: string): ReturnType<typeof readCircleParams> {
  return readCircleParams(lastParameters(`http://circles.example/?${search}`));
}

describe('words to search for', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['python', 'python:*'],
    ['Web  DESIGN', 'web:* & design:*'],
    ['web web', 'web:*'],
    ["artist's (way)", 'artist:* & s:* & way:*'],
    [' São ', 'são:*'],
    ['detroit - main', 'detroit:* & main:*'],
    ['py*', 'py*:*'],
  ];
  for (const [q, text] of cases) {
    it(`reads “${q}”`, () => {
      assert.deepEqual(buildFullTextQuery(q), { kind: 'words', text });
    });
  }

  it('finds nothing to search for in spaces', () => {
    assert.deepEqual(buildFullTextQuery('  '), { kind: 'none' });
  });

  it('refuses what the database could not read', () => {
    for (const q of ['!!!', '&', '-', 'python\tweb', 'a\nb', '日本　語']) {
      assert.equal(buildFullTextQuery(q).kind, 'refused', q);
    }
  });
});

describe('the box around a place', () => {
  it('is a tenth of a degree tall for 11.11 km', () => {
    const box = boundingBox(0, 0, 11.11);
    assert.ok(box !== undefined);
    assert.ok(Math.abs(box.north - 0.1) < 0.0002);
    assert.ok(Math.abs(box.east - 0.1) < 0.0002);
  });

  it('widens towards the poles and is cut there', () => {
    const box = boundingBox(60, 0, 111.1);
    assert.ok(box !== undefined);
    assert.ok(Math.abs(box.east - 2) < 0.01);
    assert.deepEqual(boundingBox(90, 0, 10), { ...boundingBox(90, 0, 10), north: 90, east: 180 });
  });

  it('opens an edge for NaN and has none for infinity', () => {
    const everywhere = { south: -90, north: 90, west: -180, east: 180 };
    assert.deepEqual(boundingBox(Number.NaN, 1, 50), everywhere);
    assert.deepEqual(boundingBox(0, 0, Number.POSITIVE_INFINITY), everywhere);
    assert.equal(boundingBox(Number.POSITIVE_INFINITY, 1, 50), undefined);
  });
});

describe('weekdays', () => {
  it('counts Monday as 0, Sunday as -1, and never finds 6', () => {
    assert.deepEqual(parseWeekdays('0'), [1]);
    assert.deepEqual(parseWeekdays('-1'), [0]);
    assert.deepEqual(parseWeekdays('6'), []);
    assert.deepEqual(parseWeekdays('5,6,-1, 5,99'), [6, 0]);
  });

  it('takes integers only', () => {
    for (const text of ['', '1,', 'a', '1;2', '1.5']) assert.equal(parseWeekdays(text), undefined);
  });
});

describe('numbers', () => {
  it('are read as leniently as on the live API', () => {
    assert.deepEqual([' 2', '+7', '-3', '1_000', '2.5', '0x10', '', '1_'].map(parseInteger), [
      2,
      7,
      -3,
      1000,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    assert.deepEqual(['1e2', '.5', '5.', 'nan', '-inf', '1e400', 'e', '0x1'].map(parseFloating), [
      100,
      0.5,
      5,
      Number.NaN,
      -Infinity,
      Infinity,
      undefined,
      undefined,
    ]);
  });
});

describe('the parameters of a request', () => {
  it('reports every polite error together', () => {
    assert.deepEqual(read('limit=abc&draft=1&order=foo&user=self&id=abc'), {
      ok: false,
      status: 200,
      errors: {
        limit: ['Not a valid integer'],
        draft: ['Not a boolean value'],
        user: ['Not a boolean value'],
        order: [
          "must be 'name', 'created_at', 'first_meeting_date', 'last_meeting_date', or 'start_date'",
        ],
      },
    });
  });

  const hard: readonly (readonly [string, string])[] = [
    ['id=abc', 'id'],
    ['id=', 'id'],
    ['course_id=', 'course_id'],
    ['team_id=', 'team_id'],
    ['weekdays=', 'weekdays'],
    ['limit=-1', 'limit'],
    ['limit=99999999999999999999', 'limit'],
    ['offset=-5', 'offset'],
    ['q=%00', 'q'],
    ['q=!!!', 'q'],
    ['city=a%00b', 'city'],
    ['topics=%00', 'topics'],
    ['latitude=&longitude=1', 'latitude'],
    ['latitude=1e400&longitude=1', 'latitude'],
    ['latitude=1&longitude=1&distance=-inf', 'distance'],
  ];
  for (const [search, name] of hard) {
    it(`refuses ${search} with 400`, () => {
      const params = read(search);
      assert.ok(!params.ok);
      assert.equal(params.status, 400);
      assert.deepEqual(Object.keys(params.errors), [name]);
    });
  }

  it('ignores what it does not know, and one coordinate without the other', () => {
    assert.deepEqual(read('page=2&language=fr&latitude=42&distance=9&scope=bogus'), read(''));
  });

  it('reads the rest', () => {
    const params = read('signup=&active=1&online=&draft=false&offset=&order=name&topics=a,,b');
    assert.ok(params.ok);
    const { signup, active, online, base, slice, order, topics } = params.request;
    assert.deepEqual(
      { signup, active, online, base, slice, order, topics },
      {
        signup: 'closed',
        active: false,
        online: 'unknown',
        base: { kind: 'with-drafts' },
        slice: { limit: 100, offset: 0 },
        order: 'name',
        topics: ['a', '', 'b'],
      },
    );
  });
});
