import assert from 'node:assert/strict';
import { test } from 'node:test';
import { distance } from '../src/foundation/distance.js';
import * as format from '../src/foundation/formatters.js';
import { unitFor } from '../src/foundation/units.js';

const plain = (text: string): string => text.replace(/[\u202f\u00a0\u2009]/g, ' ');

const zones: readonly [string, string][] = [
  ['CST', 'CST'],
  ['-03', 'UTC−3'],
  ['+12', 'UTC+12'],
  ['+0545', 'UTC+5:45'],
  ['+0530', 'UTC+5:30'],
  ['', ''],
];
for (const [label, told] of zones) {
  test(`tells the zone "${label}" as "${told}"`, () => {
    assert.equal(format.zoneLabel(label), told);
  });
}

const times: readonly [string, string, string | null, string][] = [
  ['en-US', '18:30', '20:00', '6:30 – 8:00 PM'],
  ['en-GB', '18:30', '20:00', '18:30–20:00'],
  ['de', '19:00', null, '19:00'],
  ['en-US', '22:45', '00:45', '10:45 PM – 12:45 AM'],
  ['en-US', '11:30', '13:00', '11:30 AM – 1:00 PM'],
];
for (const [tag, start, end, told] of times) {
  test(`tells ${start} to ${end ?? 'nobody knows when'} in ${tag}`, () => {
    assert.equal(plain(format.timeRange(tag, start, end)), told);
  });
}

test('tells the year only if it is another', () => {
  assert.equal(format.longDate('en-US', '2026-11-30', 2026), 'Monday, November 30');
  assert.match(format.longDate('en-US', '2027-01-04', 2026), /Monday, January 4, 2027/);
});

test('tells the name of a language, and odd codes as they are', () => {
  assert.equal(format.languageName('en', 'pt-br'), 'Brazilian Portuguese');
  assert.equal(format.languageName('en', 'not a code'), 'not a code');
});

test('tells distances in the unit, never as nothing', () => {
  assert.equal(plain(distance('en', 'km', 12.34)), '12 km');
  assert.equal(plain(distance('en', 'mi', 80.4672)), '50 mi');
  assert.equal(plain(distance('en', 'km', 0)), '0.1 km');
});

const units: readonly [string, string, 'km' | 'mi'][] = [
  ['en-US', 'de-DE', 'mi'],
  ['de-DE', 'en-US', 'km'],
  ['en', 'en-US', 'mi'],
  ['en', 'de-DE', 'km'],
  ['en', 'en', 'km'],
  ['not a tag', 'en-GB', 'mi'],
];
for (const [page, browser, unit] of units) {
  test(`thinks in ${unit} on a page in ${page} with a browser in ${browser}`, () => {
    assert.equal(unitFor(page, browser), unit);
  });
}
