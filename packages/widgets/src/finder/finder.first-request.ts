import type { FirstRequest } from '../loader/first-request.js';

/** What a finder asks first, unless it is told to choose in a way that takes more than copying. */
export const finderFirstRequest: FirstRequest = [
  '/api/learningcircles/',
  /\b(q|near|language|days|topics|credit|place|when|order)\b/,
  /_id=(?![1-9]\d{0,8}&)|signup=(?!(open|closed)&)|limit=(?![1-9]\d?$)/,
  ['city', 'city'],
  ['course', 'course_id'],
  ['team', 'team_id'],
  ['signup', 'signup', 'open'],
  ['when', 'scope', 'active'],
  ['order', 'order', 'first_meeting_date'],
  ['page-size', 'limit', '12'],
];
