import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Circle } from '@circlet/sdk';
import { nextLine, nextWords, whenWords } from '../src/course/course-sentences.js';
import { nextCircle } from '../src/course/next-circle.js';
import { venueDate } from '../src/foundation/venue-date.js';
import { ar } from '../src/locales/provider/ar.js';
import { en } from '../src/locales/provider/en.js';
import { circleWith } from './circle-with.js';

const now = new Date('2026-11-23T12:00:00Z');

/** A circle that begins, or has begun, on a date. */
function starting(id: number, startDate: string, changes: Partial<Circle> = {}): Circle {
  const startsAt = `${startDate}T18:30:00-06:00`;
  return circleWith({ circle: { id, ...changes }, schedule: { startsAt, startDate } });
}

describe('the next circle', () => {
  test('is the first that one can still join from its start', () => {
    const isOpen = { ...circleWith().signup, isOpen: false };
    const circles = [
      starting(1, '2026-11-02', { state: 'running' }),
      starting(2, '2026-11-25', { signup: isOpen }),
      starting(3, '2026-11-30'),
      starting(4, '2026-12-01'),
    ];
    assert.equal(nextCircle(circles, true, now)?.circle.id, 3);
  });

  test('is one that nobody can join where there is no other', () => {
    const signup = { ...circleWith().signup, isOpen: false };
    const next = nextCircle([starting(2, '2026-11-25', { signup })], true, now);
    assert.deepEqual([next?.circle.id, next?.isStart], [2, true]);
  });

  test('is the one that meets next where none is to come', () => {
    const meets = (id: number, nextMeeting: string | null): Circle =>
      circleWith({ circle: { id }, schedule: { startDate: '2026-11-02', nextMeeting } });
    const circles = [meets(1, '2026-12-03'), meets(2, '2026-11-24'), meets(3, null)];
    const next = nextCircle(circles, true, now);
    assert.deepEqual([next?.circle.id, next?.isStart, next?.date], [2, false, '2026-11-24']);
    assert.equal(nextCircle(circles, false, now), undefined, 'others may meet before');
    assert.equal(nextCircle([meets(3, null)], true, now), undefined);
  });

  test('begins today where it meets, whatever day it is here', () => {
    const evening = new Date('2026-12-01T03:00:00Z');
    const next = nextCircle([starting(1, '2026-11-30')], true, evening);
    assert.deepEqual([next?.date, next?.today], ['2026-11-30', '2026-11-30']);
  });
});

test('knows the date of a venue by its offset', () => {
  const moment = new Date('2026-11-30T23:30:00Z');
  assert.equal(venueDate(moment, '2026-11-30T18:30:00-06:00'), '2026-11-30');
  assert.equal(venueDate(moment, '2026-11-30T18:30:00+05:45'), '2026-12-01');
  assert.equal(venueDate(moment, '2026-11-30T18:30:00Z'), '2026-11-30');
  assert.equal(venueDate(moment, null), '2026-11-30');
});

describe('when it is', () => {
  const cases = [
    ['2026-11-23', 'today', 'اليوم'],
    ['2026-11-24', 'tomorrow', 'غدًا'],
    ['2026-11-25', 'on Wednesday', 'يوم الأربعاء'],
    ['2026-11-29', 'on Sunday', 'يوم الأحد'],
    ['2026-11-30', 'on Monday, November 30', 'يوم الاثنين، ٣٠ نوفمبر'],
    ['2027-01-04', 'on Monday, January 4, 2027', 'يوم الاثنين، ٤ يناير ٢٠٢٧'],
  ] as const;
  for (const [date, english, arabic] of cases) {
    test(`is said as "${english}"`, () => {
      const when = { date, today: '2026-11-23' };
      assert.equal(whenWords(when, en, 'en-US'), english);
      assert.equal(whenWords(when, ar, 'ar-EG'), arabic);
    });
  }
});

describe('the sentence', () => {
  const next = (changes: Parameters<typeof circleWith>[0], isStart = true) => ({
    circle: circleWith(changes),
    isStart,
    date: '2026-11-25',
    today: '2026-11-23',
  });
  const plain = (text: string): string => text.replace(/[\u2068\u2069]/g, '');

  test('says where', () => {
    const said = (changes: Parameters<typeof circleWith>[0]) =>
      plain(nextWords(next(changes), false, en, 'en'));
    assert.equal(said({ place: { city: 'Chicago' } }), 'the next starts on Wednesday in Chicago');
    assert.equal(said({ place: { isOnline: true } }), 'the next starts on Wednesday online');
    assert.equal(said({ place: { city: '' } }), 'the next starts on Wednesday');
  });

  test('knows whether it is the only one, and whether it begins', () => {
    const chicago = { place: { city: 'Chicago' } };
    assert.equal(
      plain(nextWords(next(chicago), true, en, 'en')),
      'it starts on Wednesday in Chicago',
    );
    assert.equal(
      plain(nextWords(next(chicago, false), true, en, 'en')),
      'its next meeting is on Wednesday in Chicago',
    );
    assert.equal(
      plain(nextWords(next(chicago, false), false, en, 'en')),
      'the next meeting is on Wednesday in Chicago',
    );
    assert.equal(
      plain(nextLine(next(chicago), en, 'en')),
      'Next one starts on Wednesday in Chicago',
    );
  });

  test('keeps a city that runs the other way from turning it around', () => {
    assert.match(nextWords(next({ place: { city: 'عمّان' } }), false, en, 'en'), /\u2068عمّان\u2069/);
  });
});

for (const messages of [en, ar]) {
  test(`has every sentence in ${messages.language}, with its numbers`, () => {
    const sentences = [1, 2, 3, 11, 100].flatMap((count) => [
      messages.studying(count, count),
      messages.studying(count, undefined),
      messages.circles(count, count),
      messages.circles(count, undefined),
      messages.before(count),
    ]);
    const { none, startOne, start, all, failed, byVideo } = messages;
    for (const sentence of [...sentences, none, startOne, start, all, failed, byVideo]) {
      assert.ok(sentence.length > 3 && !/#|undefined/.test(sentence), sentence);
    }
  });
}

test('agrees with numbers', () => {
  assert.equal(en.studying(1, 1), '1 circle is studying this');
  assert.equal(en.studying(3, 3), '3 circles are studying this');
  assert.equal(en.studying(20, undefined), 'More than 20 circles are studying this');
  assert.equal(en.before(1), '1 circle has before.');
  assert.equal(ar.studying(2, 2), 'حلقتان تدرسان هذه الدورة');
});
