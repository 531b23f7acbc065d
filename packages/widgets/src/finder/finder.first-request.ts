import type { FirstRequest } from '../loader/first-request.js';

const id = /^[1-9]\d{0,8}$/;
/** Single spaces, and nothing that a search leaves out. */
const words = /^\w+( \w+)*$/;

/** What a finder asks first, unless it is told to choose in a way that takes more than copying. */
export const finderFirstRequest: FirstRequest = {
  path: 'api/learningcircles/',
  unless: /^(near|language|days|topics|credit|place|when|order)$/,
  rules: [
    ['q', 'q', words],
    ['city', 'city', /./],
    ['course', 'course_id', id],
    ['team', 'team_id', id],
    ['signup', 'signup', /^(open|closed)$/, 'open'],
    ['when', 'scope', /./, 'active'],
    ['order', 'order', /./, 'first_meeting_date'],
    ['page-size', 'limit', /^[1-9]\d?$/, '12'],
  ],
};
