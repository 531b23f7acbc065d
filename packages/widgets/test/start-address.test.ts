import assert from 'node:assert/strict';
import test from 'node:test';
import { startAddress } from '../src/foundation/start-address.js';

const live = 'https://learningcircles.p2pu.org/en/studygroup/create/?course_id=7';

test('leads to P2PU’s own page where nothing is said', () => {
  for (const page of [undefined, null, '', '  ']) assert.equal(startAddress(page, 7), live);
});

test('adds the course to an address', () => {
  const cases = [
    ['https://a.example/start', 'https://a.example/start?course_id=7'],
    ['https://a.example/start?from=us#top', 'https://a.example/start?from=us&course_id=7#top'],
    ['https://a.example/start?course_id=1', 'https://a.example/start?course_id=7'],
  ] as const;
  for (const [page, address] of cases) assert.equal(startAddress(page, 7), address);
});

test('puts the course where the address wants it, and adds nothing', () => {
  const cases = [
    ['https://a.example/courses/{course}/start', 'https://a.example/courses/7/start'],
    ['https://a.example/start?c={course}&d={course}', 'https://a.example/start?c=7&d=7'],
    ['https://a.example/#{course}', 'https://a.example/#7'],
  ] as const;
  for (const [page, address] of cases) assert.equal(startAddress(page, 7), address);
});

test('never leads to anything but the web', () => {
  for (const page of ['javascript:alert(1)', 'javascript:alert({course})', 'start', 'data:,x'])
    assert.equal(startAddress(page, 7), live);
});
