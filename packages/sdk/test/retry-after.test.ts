import assert from 'node:assert/strict';
import { test } from 'node:test';
import { retryAfterSeconds } from '../src/transports/retry-after.js';

const now = Date.parse('2026-11-22T12:00:00Z');

for (const [header, seconds] of [
  [null, undefined],
  ['', undefined],
  ['0', 0],
  ['7', 7],
  ['999999999', 999_999_999],
  ['99999999999999999999', undefined],
  ['-5', undefined],
  ['1.5', undefined],
  ['1e3', undefined],
  ['soon', undefined],
  ['2026-11-22T12:00:10Z', undefined],
  ['Sun, 22 Nov 2026 12:00:10 GMT', 10],
  ['Sun, 22 Nov 2026 11:00:00 GMT', 0],
  ['Fri, 31 Dec 9999 23:59:59 GMT', 251_606_951_999],
  ['Sun, whenever', undefined],
] as const) {
  test(`takes Retry-After: ${header} for ${seconds} s`, () => {
    assert.equal(retryAfterSeconds(header, now), seconds);
  });
}
