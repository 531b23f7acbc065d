import type { Circle } from '@circlet/sdk';

/** The one meeting that matters to a visitor now. */
export interface Meeting {
  readonly kind: 'first' | 'next' | 'started' | 'ended';
  /** ISO date at the venue. */
  readonly date: string;
}

/**
 * Which meeting to tell. Somebody who joins a running circle needs the next
 * one; the API tells it for current circles only, and otherwise all that can
 * be said is when it started.
 *
 * @param today ISO date.
 */
export function meetingToTell({ state, schedule }: Circle, today: string): Meeting {
  const { startDate, endDate, nextMeeting } = schedule;
  if (state === 'ended') return { kind: 'ended', date: endDate ?? startDate };
  if (nextMeeting) return { kind: nextMeeting === startDate ? 'first' : 'next', date: nextMeeting };
  return { kind: startDate >= today ? 'first' : 'started', date: startDate };
}
