import type { CircleData } from '../src/index.js';
import { circle, smallWorld } from './small-world.js';

/** "Today" of the circles for sign-ups. */
export const signupNow = new Date('2026-11-22T12:00:00Z');

/** A sign-up as it travels, for the open circle. */
export const wireSignup = {
  learning_circle: 1,
  name: 'Ada Löwe',
  email: 'ada@example.com',
  consent: true,
  signup_questions: { goals: 'Learn new stuff', support: 'Help my fellow learners' },
};

/** One circle of each kind that matters to sign-ups; nobody has signed up. */
export const circleIds = {
  open: 1,
  draft: 2,
  deleted: 3,
  closed: 4,
  ended: 5,
  lastDay: 6,
  membersOnly: 7,
  asking: 8,
  oneSeat: 9,
  tenSeats: 10,
} as const;

const plain = { ...circle, signups: 0 };

/** The circles of {@link circleIds}. */
export const signupWorld: CircleData = {
  ...smallWorld,
  circles: [
    { ...plain, id: circleIds.open },
    { ...plain, id: circleIds.draft, draft: true },
    { ...plain, id: circleIds.deleted, deleted: true },
    { ...plain, id: circleIds.closed, signup_open: false },
    { ...plain, id: circleIds.ended, start_date: '2026-11-01', end_date: '2026-11-21' },
    { ...plain, id: circleIds.lastDay, start_date: '2026-11-01', end_date: '2026-11-22' },
    { ...plain, id: circleIds.membersOnly, members_only: true },
    { ...plain, id: circleIds.asking, signup_question: 'Do you have a computer?' },
    { ...plain, id: circleIds.oneSeat, signup_limit: 1 },
    { ...plain, id: circleIds.tenSeats, signup_limit: 10 },
  ],
};
