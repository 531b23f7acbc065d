import { CommunityEvent } from './event.js';

/** One event. Lists do not tell the number by which it is asked for. */
export const getEvent = {
  method: 'GET',
  path: '/api/community_calendar/events/{id}/',
  answer: CommunityEvent,
} as const;
