import { EventList } from './event-list.js';

/** The events ahead. */
export const listEvents = {
  method: 'GET',
  path: '/api/community_calendar/events/',
  answer: EventList,
} as const;
