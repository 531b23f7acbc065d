import type { Circle } from '@circlet/sdk';
import { venueDate } from '../foundation/venue-date.js';

/** What comes next among the circles of a course. */
export interface NextCircle {
  readonly circle: Circle;
  /** Whether it begins, or goes on. */
  readonly isStart: boolean;
  /** ISO date at the venue. */
  readonly date: string;
  /** ISO date of today at the venue. */
  readonly today: string;
}

/**
 * The circle that one can still join from its start, those first whose sign-up is
 * open; where none is to come, the one that meets next. Undefined if nothing of
 * it is certain.
 *
 * @param circles Those that begin first come first.
 * @param isAll Whether these are all that there are.
 */
export function nextCircle(
  circles: readonly Circle[],
  isAll: boolean,
  now: Date,
): NextCircle | undefined {
  const todayOf = ({ schedule }: Circle): string => venueDate(now, schedule.startsAt);
  const toCome = circles.filter((circle) => circle.schedule.startDate >= todayOf(circle));
  const start = toCome.find(({ signup }) => signup.isOpen) ?? toCome[0];
  if (start) {
    const { startDate } = start.schedule;
    return { circle: start, isStart: true, date: startDate, today: todayOf(start) };
  }
  if (!isAll) return undefined;
  const meetings = circles.flatMap((circle) => {
    const { nextMeeting } = circle.schedule;
    const today = todayOf(circle);
    return nextMeeting !== null && nextMeeting >= today
      ? [{ circle, isStart: false, date: nextMeeting, today }]
      : [];
  });
  return meetings.reduce<NextCircle | undefined>(
    (first, each) => (first && first.date <= each.date ? first : each),
    undefined,
  );
}
