import * as fc from 'fast-check';

/** What has crashed the API in the recordings, or looks as if it could. */
const nastyTexts = [
  ...[
    '',
    ' ',
    '!!!',
    '&',
    '-',
    '.',
    ',',
    ',,',
    'zzz,',
    '\0',
    '\t',
    '\n',
    'python\tweb',
    'a\u2003b',
  ],
  ...[
    '\ud800',
    'a\udc00b',
    '\u00a0',
    '\u200b',
    '\u0085',
    '\u2028',
    'a\u3000b',
    '*',
    '\\',
    '"',
    '%00',
  ],
  ...["'", '<b>', 'a & b', 'x'.repeat(129), 'x'.repeat(255), 'x'.repeat(501), '-1', '1e400', 'nan'],
];

const nastyNumbers = [
  ...[-1, 0, -0, 1, 7, 12, 100, 101, 2 ** 31 - 1, 2 ** 31, 2 ** 53, 1e21, 1e300, 0.5, -5],
  ...[NaN, Infinity, -Infinity, 90, 90.1, -180, 180, 179.999999, Number.MIN_VALUE],
];

/** Text as nobody types it, and as everybody does. */
const text = fc.oneof(
  fc.constantFrom(...nastyTexts),
  fc.constantFrom('python', 'Springfield', 'reading', 'Ana', 'en', 'arts', 'São', 'circle 3'),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.stringMatching(/^[!'()|&:=,. \-<>@\t\n\0]{0,6}$/),
);

const number = fc.oneof(
  fc.constantFrom(...nastyNumbers),
  fc.integer({ min: -2, max: 130 }),
  fc.double(),
);

const anything = fc.anything();

/**
 * How a field is filled: with what its type and range allow, or with anything.
 * A filter of a dozen fields that are all anything would never be sent.
 */
type Fill = <Value>(
  allowed: fc.Arbitrary<Value>,
  odd?: fc.Arbitrary<unknown>,
) => fc.Arbitrary<unknown>;

const tamely: Fill = (allowed) => allowed;

const wildly: Fill = (allowed, odd = anything) =>
  fc.oneof(
    { arbitrary: allowed, weight: 8 },
    { arbitrary: odd, weight: 2 },
    { arbitrary: anything, weight: 1 },
  );

/** Twice as often what may be sent as what may not. */
const either = (build: (fill: Fill) => fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof(
    { arbitrary: build(tamely), weight: 6 },
    { arbitrary: build(wildly), weight: 3 },
    { arbitrary: anything, weight: 1 },
  );

/** Any of the fields. */
const some = (fields: (fill: Fill) => Record<string, fc.Arbitrary<unknown>>) =>
  either((fill) => fc.record(fields(fill), { requiredKeys: [] }));

const ordinal = fc.integer({ min: 1, max: 40 });
const texts = fc.array(text, { maxLength: 4 });
const date = fc.constantFrom('2026-12-01', '2024-02-29', '9999-12-31');
const oddDate = fc.oneof(fc.constantFrom('2026-02-30', '0000-00-00', '10000-01-01'), text);
const within = (most: number) => fc.double({ min: -most, max: most, noNaN: true });

const paging = (fill: Fill) => ({
  pageSize: fill(fc.integer({ min: 1, max: 100 }), number),
  after: fill(fc.constantFrom('0', '20', '999999999'), fc.oneof(fc.constantFrom('-5', '٣'), text)),
});

const near = (fill: Fill) =>
  fc.record({
    latitude: fill(within(90), number),
    longitude: fill(within(180), number),
    radiusKm: fill(fc.integer({ min: 1, max: 20_000 }), number),
  });

/** The number of something, or what is given for it. */
export const id = either((fill) => fill(ordinal, number));

export const circleFilter = some((fill) => ({
  ...paging(fill),
  q: fill(text),
  team: fill(ordinal, number),
  course: fill(ordinal, number),
  city: fill(text),
  near: fill(near(fill)),
  days: fill(fc.subarray(['monday', 'sunday', 'friday']), texts),
  place: fill(fc.constantFrom('any', 'in-person', 'online'), text),
  topics: fill(texts),
  language: fill(texts),
  signup: fill(fc.constantFrom('open', 'closed', 'all'), text),
  when: fill(fc.constantFrom('current', 'past', 'all'), text),
  credit: fill(fc.boolean()),
  hasSeats: fill(fc.boolean()),
  startsFrom: fill(date, oddDate),
  startsUntil: fill(date, oddDate),
  order: fill(fc.constantFrom('soonest', 'latest', 'newest', 'name'), fc.constant('nearest')),
}));

export const courseFilter = some((fill) => ({
  ...paging(fill),
  q: fill(text),
  provider: fill(text),
  topics: fill(texts),
  keywords: fill(texts),
  languages: fill(texts),
  openLicence: fill(fc.boolean()),
  guide: fill(fc.boolean()),
  courseList: fill(ordinal, number),
  order: fill(fc.constantFrom('title', 'popular', 'rated', 'newest'), text),
}));

export const teamFilter = some((fill) => ({ ...paging(fill), withImage: fill(fc.boolean()) }));

export const pagingOnly = some(paging);

const optional = (value: fc.Arbitrary<unknown>) => fc.option(value, { nil: undefined });
const line = fc.constantFrom('Ada', 'Zoë Löwe', '<b>', 'x'.repeat(128));
const address = fc.constantFrom('ada@example.org', 'Ada@Example.org', '"a"@example.org');
const oddAddress = fc.oneof(fc.emailAddress(), text);
const phone = fc.constantFrom('+12812344321', '+1 281 234 4321', '+254 700 000000', '');
const oddPhone = fc.oneof(fc.constantFrom('+1 (281) 234 - 4321 ext. 12345', '2812344321'), text);

export const signup = either((fill) =>
  fc.record({
    circle: fill(ordinal, number),
    name: fill(line, text),
    email: fill(address, oddAddress),
    goals: fill(line, text),
    support: fill(line, text),
    answer: fill(optional(line), text),
    mobile: fill(optional(phone), oddPhone),
    newsletter: fill(fc.boolean()),
    consent: fill(fc.constant(true)),
  }),
);

export const message = either((fill) =>
  fc.record({
    name: fill(line, text),
    email: fill(address, oddAddress),
    message: fill(line, text),
    source: fill(line, text),
    organisation: fill(optional(line), text),
    captchaToken: fill(fc.constantFrom('ok', 'bad', undefined), text),
  }),
);

export const anyText = either((fill) => fill(text));

/** The number of a place, as text. */
export const placeId = either((fill) =>
  fill(fc.constantFrom('12', '0', '99', '12 ', '7bb3'), text),
);

export const options = fc.oneof(
  fc.record({ fresh: fc.boolean() }, { requiredKeys: [] }),
  fc.constantFrom(null, undefined, 'fresh', { fresh: 1 }),
);
