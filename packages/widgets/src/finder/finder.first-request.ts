import type { FirstRequest } from '../loader/first-request.js';

/** What a finder asks first, unless it is told to choose in a way that takes more than copying, or by the page's address. */
export const finderFirstRequest: FirstRequest = [
  '/api/learningcircles/',
  /^(?!circlet-finder)|\b(q|near|language|days|topics|credit|place|when|order|signup|url-sync)\b/,
  /(d|t)=(?![1-9]\d{0,8}(&|$))|t=\d{3}/,
  ['city', 'city'],
  ['course', 'course_id'],
  ['team', 'team_id'],
  ['signup', 'signup', 'open'],
  ['when', 'scope', 'active'],
  ['order', 'order', 'first_meeting_date'],
  ['page-size', 'limit', '12'],
];
