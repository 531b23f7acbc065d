import type { LearningCircle } from '@circlet/contract';
import type { Circle, CirclePlace, CircleSchedule, CircleSeats } from './circle.js';
import { circleState } from './circle-state.js';
import { coordinatesFromWire } from './coordinates-from-wire.js';
import { webAddress } from './web-address.js';
import { daysBetween, weekdayOf } from './weekday.js';

type Course = LearningCircle['course'];

/** What is certain of a circle after a tolerant reading. */
export type WireCircle = Partial<Omit<LearningCircle, 'course'>> &
  Pick<LearningCircle, 'id' | 'start_date' | 'url'> & {
    readonly course: Partial<Course> & Pick<Course, 'id'>;
  };

/**
 * A circle as people speak of it.
 *
 * @param today Today's date in UTC, `2026-11-22`.
 * @returns Undefined if its page is not an address of the web: there would be
 *   no way to join it.
 */
export function circleFromWire(wire: WireCircle, today: string): Circle | undefined {
  const url = webAddress(wire.url);
  if (!url) return undefined;
  const seats = seatsOf(wire);
  const schedule = scheduleOf(wire);
  const isFull = seats.left === 0;
  const isAccepting = wire.signup_open ?? false;
  const { startDate, endDate } = schedule;
  const state = circleState({
    status: wire.status,
    startDate,
    endDate,
    isAccepting,
    isFull,
    today,
  });
  const title = wire.course.title ?? '';
  return {
    id: wire.id,
    name: wire.name?.trim() || title,
    state,
    course: {
      id: wire.course.id,
      title,
      provider: wire.course.provider ?? '',
      url: webAddress(wire.course.link),
      pageUrl: webAddress(wire.course.course_page_url),
    },
    facilitators: wire.facilitators ?? [],
    place: placeOf(wire),
    schedule,
    seats,
    signup: { isOpen: isAccepting && !isFull, question: wire.signup_question || null, url },
    language: wire.language ?? '',
    imageUrl: webAddress(wire.image_url),
    reportUrl: state === 'ended' ? webAddress(wire.report_url) : null,
  };
}

function seatsOf({ signup_limit: limit = null, signup_count: taken = 0 }: WireCircle): CircleSeats {
  return { limit, taken, left: limit === null ? null : Math.max(0, limit - taken) };
}

/** The API writes an address without a street as `", Berlin"`. */
function placeOf(wire: WireCircle): CirclePlace {
  return {
    isOnline: wire.online ?? false,
    venue: wire.venue ?? '',
    address: (wire.venue_address ?? '').replace(/^[\s,]+/, ''),
    city: wire.city ?? '',
    region: wire.region ?? '',
    country: wire.country ?? '',
    website: webAddress(wire.venue_website),
    coordinates: coordinatesFromWire(wire),
  };
}

function scheduleOf(wire: WireCircle): CircleSchedule {
  const endDate = wire.last_meeting_date ?? null;
  const meetings = wire.weeks ?? null;
  return {
    startsAt: wire.start_datetime ?? null,
    startDate: wire.start_date,
    endDate,
    weekday: weekdayOf(wire.start_date),
    startTime: wire.meeting_time?.slice(0, 5) ?? null,
    endTime: wire.end_time?.slice(0, 5) ?? null,
    timeZoneLabel: wire.time_zone || null,
    meetings,
    isWeekly: isWeekly(wire.start_date, endDate, meetings),
    nextMeeting: wire.next_meeting_date ?? null,
  };
}

/** The API names no rhythm, but so many meetings in exactly so many weeks leave only one. */
function isWeekly(start: string, end: string | null, meetings: number | null): boolean {
  if (end === null || meetings === null || meetings < 2) return false;
  return daysBetween(start, end) === 7 * (meetings - 1);
}
