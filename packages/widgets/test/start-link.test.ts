import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Course } from '@circlet/sdk';
import { startLink } from '../src/catalog/details/start-link.js';

const course = (pageUrl: string | null) => ({ id: 9, pageUrl }) as Course;

test('leads to P2PU’s own page for courses that are there, through a relay too', () => {
  assert.equal(
    startLink(undefined, course('https://learningcircles.p2pu.org/de/course/9/')),
    'https://learningcircles.p2pu.org/en/studygroup/create/?course_id=9',
  );
});

test('leads nowhere for courses of another API, unless the webmaster says where', () => {
  for (const pageUrl of [null, 'https://circles.example.org/en/course/9/'])
    assert.equal(startLink('  ', course(pageUrl)), undefined);
  assert.equal(
    startLink('https://start.example.org/', course(null)),
    'https://start.example.org/?course_id=9',
  );
});

test('takes no host for P2PU’s that only begins like it', () => {
  assert.equal(
    startLink(undefined, course('https://learningcircles.p2pu.org.example.org/en/course/9/')),
    undefined,
  );
});
