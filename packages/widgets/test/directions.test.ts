import assert from 'node:assert/strict';
import { test } from 'node:test';
import { directionsUrl } from '../src/ui/circle-details/directions.js';
import { circleWith, type Changes } from './circle-with.js';

const springfield = { latitude: 39.8, longitude: -89.64 };

const cases: readonly [string, Required<Changes>['place'], string | null][] = [
  ['the address', { region: 'Illinois' }, '1 Main Street, Springfield, Illinois'],
  ['the address rather than a point', { coordinates: springfield }, '1 Main Street, Springfield'],
  [
    'the point without a street',
    { address: 'Springfield', coordinates: springfield },
    '39.8,-89.64',
  ],
  ['venue and city without a point', { address: '' }, 'Main Library, Springfield'],
  ['signs that mean something in addresses', { address: 'A & B? #1' }, 'A & B? #1'],
  ['nothing online', { isOnline: true }, null],
  ['nothing where nothing is known', { address: '', venue: '', city: '' }, null],
];
for (const [what, place, to] of cases) {
  test(`leads to ${what}`, () => {
    const url = directionsUrl(circleWith({ place }).place);
    assert.equal(url && new URL(url).searchParams.get('to'), to ?? undefined);
    if (url) assert.equal(new URL(url).origin, 'https://www.openstreetmap.org');
  });
}
