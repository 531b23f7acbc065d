import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createClient, type Circle, type Course } from '@circlet/sdk';
import { recordingsOf, withoutRecordings } from '../../../test/recordings/recorded.js';
import { circleEvent, circleInstance } from '../src/foundation/structured-data/circle-data.js';
import { courseData } from '../src/foundation/structured-data/course-data.js';
import { jsonLd } from '../src/foundation/structured-data/json-ld.js';
import { circleWith } from './circle-with.js';
import { findings } from './schema-org.js';

/** As it is read from a page. */
const read = (data: unknown): Record<string, unknown> =>
  JSON.parse(JSON.stringify(data)) as Record<string, unknown>;

const course: Course = {
  id: 7,
  title: 'Reading',
  provider: 'Open Shelf',
  caption: 'How to read a book with others.',
  format: 'Online Course',
  url: 'https://shelf.example.org/reading',
  pageUrl: null,
  keywords: ['books'],
  topics: ['Literature'],
  language: 'en',
  onDemand: true,
  rating: { average: 4.5, count: 12, histogram: { 1: 0, 2: 0, 3: 1, 4: 4, 5: 7 } },
  circleCount: 3,
  createdAt: null,
};

describe('a circle as an event', () => {
  test('says when, where, who and how many', () => {
    const circle = circleWith({
      circle: { seats: { limit: 12, taken: 10, left: 2 } },
      place: {
        region: 'Illinois',
        country: 'United States',
        coordinates: { latitude: 39.8, longitude: -89.64 },
      },
    });
    assert.deepEqual(read(circleEvent(circle)), {
      '@type': 'Event',
      name: 'Reading together',
      url: 'https://circles.example.org/en/signup/x-5/',
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      startDate: '2026-11-30T18:30:00-06:00',
      endDate: '2027-01-04',
      eventSchedule: {
        '@type': 'Schedule',
        repeatFrequency: 'Weekly',
        repeatCount: 6,
        startDate: '2026-11-30',
        endDate: '2027-01-04',
        startTime: '18:30:00',
        endTime: '20:00:00',
      },
      location: {
        '@type': 'Place',
        name: 'Main Library',
        address: {
          '@type': 'PostalAddress',
          streetAddress: '1 Main Street',
          addressLocality: 'Springfield',
          addressRegion: 'Illinois',
          addressCountry: 'United States',
        },
        geo: { '@type': 'GeoCoordinates', latitude: 39.8, longitude: -89.64 },
      },
      isAccessibleForFree: true,
      offers: {
        '@type': 'Offer',
        category: 'Free',
        price: 0,
        priceCurrency: 'USD',
        availability: 'https://schema.org/InStock',
        url: 'https://circles.example.org/en/signup/x-5/',
      },
      inLanguage: 'en',
      maximumAttendeeCapacity: 12,
      remainingAttendeeCapacity: 2,
      organizer: [
        { '@type': 'Person', name: 'Ana' },
        { '@type': 'Person', name: 'Zoë' },
      ],
      about: { '@type': 'CreativeWork', name: 'Reading' },
    });
  });

  test('tells no moment that is not known', () => {
    const startOf = (schedule: Partial<Circle['schedule']>) =>
      read(circleEvent(circleWith({ schedule: { startsAt: null, ...schedule } })))['startDate'];
    assert.equal(startOf({}), '2026-11-30T18:30:00');
    assert.equal(startOf({ startTime: null }), '2026-11-30');
  });

  test('meets online where it does', () => {
    const { location, eventAttendanceMode } = read(
      circleEvent(circleWith({ place: { isOnline: true } })),
    );
    assert.deepEqual(location, {
      '@type': 'VirtualLocation',
      url: 'https://circles.example.org/en/signup/x-5/',
    });
    assert.equal(eventAttendanceMode, 'https://schema.org/OnlineEventAttendanceMode');
  });

  test('offers a seat only while there is one to be had', () => {
    const signup = { ...circleWith().signup, isOpen: false };
    const offer = (state: string) =>
      read(circleEvent(circleWith({ circle: { state, signup } })))['offers'];
    assert.equal(offer('closed'), undefined);
    assert.equal(offer('ended'), undefined);
    assert.match(JSON.stringify(offer('full')), /SoldOut/);
  });

  test('names the organisation that it is told of', () => {
    const { organizer } = read(circleEvent(circleWith(), { organisation: 'The Library' }));
    assert.deepEqual(organizer, [{ '@type': 'Organization', name: 'The Library' }]);
  });
});

describe('a course with its circles', () => {
  test('says how each of them is taken', () => {
    const {
      '@type': type,
      courseMode,
      courseSchedule,
      courseWorkload,
      instructor,
    } = read(circleInstance(circleWith()));
    assert.equal(type, 'CourseInstance');
    assert.equal(courseMode, 'Onsite');
    assert.equal((courseSchedule as { repeatCount: number }).repeatCount, 6);
    assert.equal(courseWorkload, 'PT9H');
    assert.equal((instructor as unknown[]).length, 2);
  });

  test('knows no rhythm of meetings that are not weekly', () => {
    const { courseSchedule, courseWorkload } = read(
      circleInstance(circleWith({ schedule: { isWeekly: false, meetings: 5, endTime: '19:15' } })),
    );
    assert.equal(courseSchedule, undefined);
    assert.equal(courseWorkload, 'PT3H45M');
  });

  test('has no rating as long as nobody has rated', () => {
    const rating = { ...course.rating, average: null, count: 0 };
    assert.equal(read(courseData({ ...course, rating }, []))['aggregateRating'], undefined);
  });

  test('is described by its title where nobody has', () => {
    assert.equal(read(courseData({ ...course, caption: '' }, []))['description'], 'Reading');
  });
});

describe('what search engines read', () => {
  test('is nothing where there is nothing', () => {
    assert.equal(jsonLd([]), undefined);
  });

  test('is one thing, or a graph of several', () => {
    const [one, two] = [circleEvent(circleWith()), circleEvent(circleWith())];
    const json = (things: Parameters<typeof jsonLd>[0]) => read(JSON.parse(jsonLd(things) ?? ''));
    assert.deepEqual(json([one]), { '@context': 'https://schema.org', ...read(one) });
    assert.deepEqual(json([one, two])['@graph'], [read(one), read(two)]);
  });

  test('never ends the script that holds it, whatever a name says', () => {
    const name = '</script><!--<script>alert(1)//\u2028';
    const text = jsonLd([circleEvent(circleWith({ circle: { name } }))]) ?? '';
    assert.doesNotMatch(text, /</);
    assert.equal((JSON.parse(text) as { name: string }).name, name);
  });
});

describe('the validator', () => {
  test('is content with ordinary data', async () => {
    assert.deepEqual(await findings(read(circleEvent(circleWith()))), []);
    assert.deepEqual(await findings(read(courseData(course, [circleWith()]))), []);
  });

  const wrong: readonly [string, Record<string, unknown>, RegExp][] = [
    ['a word that there is not', { beginDate: '2026-11-30' }, /beginDate/],
    ['a date that is none', { startDate: 'Monday' }, /startDate cannot be/],
    ['a status that there is not', { eventStatus: 'https://schema.org/EventNear' }, /eventStatus/],
    ['a place that is a person', { location: { '@type': 'Person', name: 'A' } }, /location cannot/],
    ['a thing that there is not', { location: { '@type': 'Spot' } }, /Spot/],
    ['a missing name', { name: undefined }, /without name/],
  ];
  for (const [what, change, finding] of wrong) {
    test(`finds ${what}`, async () => {
      const found = await findings(read({ ...circleEvent(circleWith()), ...change }));
      assert.match(found.join('\n'), finding);
    });
  }
});

/** Every circle and course of the recordings, each once. */
async function recorded<T extends { id: number }>(
  path: string,
  list: (client: ReturnType<typeof createClient>) => Promise<{ items: readonly T[] }>,
): Promise<T[]> {
  const known = new Map<string, T>();
  for (const { body, status } of recordingsOf(path)) {
    const client = createClient({ fetch: () => Promise.resolve(new Response(body, { status })) });
    const { items } = await list(client).catch(() => ({ items: [] }));
    for (const item of items) known.set(JSON.stringify(item), item);
  }
  return [...known.values()];
}

describe('the recordings', { skip: withoutRecordings }, () => {
  test('make valid data of every circle and every course', async (t) => {
    const circles = await recorded('/api/learningcircles/', ({ circles: { list } }) =>
      list({ pageSize: 100 }),
    );
    const courses = await recorded('/api/courses/', ({ courses: { list } }) =>
      list({ pageSize: 100 }),
    );
    t.diagnostic(`${circles.length} circles, ${courses.length} courses`);
    assert.ok(circles.length > 70 && courses.length > 20);
    const found = new Map<string, string>();
    for (const circle of circles) {
      for (const finding of await findings(read(circleEvent(circle))))
        found.set(`${circle.id}: ${finding}`, finding);
    }
    for (const each of courses) {
      const taking = circles.filter(({ course: { id } }) => id === each.id);
      for (const finding of await findings(read(courseData(each, taking))))
        found.set(`course ${each.id}: ${finding}`, finding);
    }
    assert.deepEqual([...found.keys()], []);
  });
});
