import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readCourseParams } from '../src/courses/course-params.js';
import type { CourseRequest } from '../src/courses/course-request.js';
import { lastParameters } from '../src/http/last-parameters.js';

function read(search: string): ReturnType<typeof readCourseParams> {
  return readCourseParams(lastParameters(`http://circles.example/?${search}`));
}

function requestOf(search: string): CourseRequest {
  const params = read(search);
  assert.ok(params.ok, search);
  return params.request;
}

describe('the parameters of the course list', () => {
  it('ask for everything by title where there are none, or unknown ones', () => {
    assert.deepEqual(requestOf(''), requestOf('id=9&_=1&team=false&oer=1&q=%20'));
    assert.equal(requestOf('').order, 'title');
    assert.equal(requestOf('').slice, undefined);
  });

  it('are lists of slugs in lower case, of keywords that are not empty, of codes', () => {
    assert.deepEqual(requestOf('topics=Arts,job-SKILLS').topics, ['arts', 'job-skills']);
    assert.deepEqual(requestOf('keywords=Web,,art,').keywords, ['Web', 'art']);
    assert.deepEqual(requestOf('languages=fr,pt-br').languages, ['fr', 'pt-br']);
    assert.deepEqual(requestOf('topics=&languages=').topics, ['']);
  });

  it('say true, or nothing that counts', () => {
    assert.equal(requestOf('oer=true&facilitator_guide=on').openLicenceOnly, true);
    assert.equal(requestOf('facilitator_guide=on').guideOnly, true);
    assert.equal(requestOf('oer=false&facilitator_guide=false').openLicenceOnly, false);
    assert.equal(requestOf('active=true').active, true);
    assert.equal(requestOf('active=').active, false);
  });

  it('are read as leniently as on the live API', () => {
    const request = requestOf('course_id=%209&course_list=&limit=&offset=3&user=');
    assert.deepEqual(request.slice, { offset: 3, limit: 100 });
    assert.equal(request.id, 9);
    assert.equal(request.courseListId, undefined);
    assert.equal(request.ownerlessOnly, true);
  });

  it('are refused politely, all at once, where the live API has a message', () => {
    const params = read(
      'limit=abc&offset=2.5&order=&user=me&include_unlisted=1&facilitator_guide=1&course_list=x',
    );
    assert.ok(!params.ok);
    assert.equal(params.status, 200);
    assert.deepEqual(params.errors, {
      offset: ['Not a valid integer'],
      limit: ['Not a valid integer'],
      order: ["must be 'title', 'usage', 'created_at', or 'overall_rating'"],
      user: ['Not a boolean value'],
      include_unlisted: ['Not a boolean value'],
      facilitator_guide: ['Not a boolean value'],
      course_list: ['Not a valid integer'],
    });
  });

  const crashing = [
    ...['course_id=', 'course_id=abc', 'limit=-1', 'offset=-5', 'limit=99999999999999999999'],
    ...['keywords=', 'keywords=,,', 'team=true', 'q=%26', 'q=a%09b', 'q=%00', 'topics=%00'],
    ...['languages=a%00', 'keywords=a%00'],
  ];
  for (const search of crashing) {
    it(`are refused with 400 where the live API falls over: ${search}`, () => {
      const params = read(search);
      assert.ok(!params.ok);
      assert.equal(params.status, 400);
      assert.deepEqual(Object.keys(params.errors), [search.split('=')[0]]);
    });
  }
});
