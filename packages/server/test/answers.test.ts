import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { circleItem, type ItemContext } from '../src/circles/circle-json.js';
import { endTime, offsetLabel } from '../src/circles/circle-times.js';
import type { CircleRow } from '../src/circles/circle-row.js';
import { slugOf } from '../src/circles/slug.js';
import { isSafeCallback, jsonpScript } from '../src/http/jsonp.js';
import { languageOf } from '../src/http/language.js';
import { patternSvg } from '../src/media/pattern.js';

const row: CircleRow = {
  id: 7,
  name: 'Evening circle',
  course_id: 3,
  course_title: 'Academic Writing',
  course_provider: 'A university',
  course_link: 'https://example.org/writing',
  facilitators: ['Zoë', 'Ana', 'Sam'],
  meeting_count: 6,
  signup_count: 2,
  next_meeting_date: null,
  venue_name: 'Médiathèque Sagan',
  venue_address: '',
  venue_website: '',
  city: 'Paris',
  region: '',
  country: 'France',
  country_en: 'France',
  latitude: '48.856613',
  longitude: '2.352222',
  place_id: '',
  online: false,
  language: 'fr',
  start_date: '2026-12-04',
  end_date: '2027-01-08',
  meeting_time: '23:15:00',
  duration_minutes: 90,
  zone_label: 'CET',
  utc_offset_minutes: 60,
  image: 'sample/a b.svg',
  signup_open: true,
  signup_limit: 0,
  signup_question: '',
  draft: false,
};

const context: ItemContext = {
  today: '2026-11-22',
  language: 'en',
  publicUrl: 'https://circles.example',
  withNextMeeting: false,
};

describe('an item', () => {
  it('is computed from its row', () => {
    const item = circleItem(row, context);
    assert.equal(item.facilitator, 'Zoë, Ana and Sam');
    assert.equal(item.venue_address, ', Paris');
    assert.equal(item.day, 'Friday');
    assert.equal(item.start_datetime, '2026-12-04T23:15:00+01:00');
    assert.equal(item.end_time, '00:45:00');
    assert.equal(item.signup_limit, null);
    assert.equal(item.url, 'https://circles.example/en/signup/m%C3%A9diath%C3%A8que-sagan-7/');
    assert.equal(item.image_url, 'https://circles.example/media/sample/a%20b.svg');
    assert.ok(!('next_meeting_date' in item) && !('signup_question' in item));
  });

  it('names who is unknown in the language of the visitor', () => {
    const nobody = { ...row, facilitators: [] };
    assert.equal(circleItem(nobody, context).facilitator, 'Unknown');
    assert.equal(circleItem(nobody, { ...context, language: 'fr' }).facilitator, 'Inconnu');
  });

  const states = [
    ['2026-12-04', true, 'upcoming', true],
    ['2026-11-22', true, 'in_progress', true],
    ['2026-12-04', false, 'closed', false],
  ] as const;
  for (const [start_date, signup_open, status, isOpen] of states) {
    it(`is ${status} from ${start_date} on, sign-up ${signup_open ? 'open' : 'closed'}`, () => {
      const item = circleItem({ ...row, start_date, signup_open }, context);
      assert.deepEqual([item.status, item.signup_open], [status, isOpen]);
    });
  }

  it('lets nobody sign up on its last day, and has ended the day after', () => {
    const last = circleItem({ ...row, end_date: '2026-11-22', start_date: '2026-11-01' }, context);
    assert.deepEqual([last.status, last.signup_open], ['in_progress', false]);
    const over = circleItem({ ...row, end_date: '2026-11-21', start_date: '2026-11-01' }, context);
    assert.equal(over.status, 'completed');
  });
});

describe('parts of an item', () => {
  it('offsets are written as ISO 8601 does', () => {
    assert.deepEqual([0, -360, 345, -210].map(offsetLabel), ['Z', '-06:00', '+05:45', '-03:30']);
  });

  it('a meeting may end after midnight', () => {
    assert.equal(endTime('18:30:00', 120), '20:30:00');
    assert.equal(endTime('23:15:00', 90), '00:45:00');
  });

  it('slugs keep letters of every script', () => {
    assert.equal(slugOf('Café „Zum Löwen“'), 'café-zum-löwen');
    assert.equal(slugOf('東京都立図書館'), '東京都立図書館');
    assert.equal(slugOf('Detroit Public Library - Main'), 'detroit-public-library-main');
    assert.equal(slugOf('„…“'), 'circle');
  });
});

describe('JSONP', () => {
  it('takes names only', () => {
    for (const name of ['', 'cb', '_jqjsp', 'a.b.c', '$', 'jQuery123_4']) {
      assert.ok(isSafeCallback(name), name);
    }
    for (const name of ['alert(1)//', 'a b', '1a', 'a..b', 'a.', 'a[0]', 'é', 'a'.repeat(201)]) {
      assert.ok(!isSafeCallback(name), name);
    }
  });

  it('is plain ASCII that reads back equal', () => {
    const value = { name: '日本語 é \u2028 😀 </script>' };
    const script = jsonpScript('cb', value);
    assert.match(script, /^cb\([\x20-\x7e]*\);$/);
    assert.deepEqual(JSON.parse(script.slice('cb('.length, -');'.length)), value);
  });
});

describe('the language of an answer', () => {
  const cases: readonly (readonly [string | undefined, string])[] = [
    [undefined, 'en'],
    ['de', 'de'],
    ['de-AT,de;q=0.9', 'de'],
    ['pt-BR', 'pt-br'],
    ['zh-TW', 'zh-hant'],
    ['tlh, fr;q=0.5', 'fr'],
    ['en;q=0.1, fr;q=0.8', 'fr'],
    ['*', 'en'],
    ['<script>', 'en'],
    ['', 'en'],
  ];
  for (const [header, language] of cases) {
    it(`is ${language} for ${String(header)}`, () => {
      assert.equal(languageOf(header), language);
    });
  }
});

describe('a picture', () => {
  it('is the same for the same name, and contains no more than its shapes', () => {
    assert.equal(patternSvg('a'), patternSvg('a'));
    assert.notEqual(patternSvg('a'), patternSvg('b'));
    assert.ok(!patternSvg('<script>').includes('script'));
  });
});
