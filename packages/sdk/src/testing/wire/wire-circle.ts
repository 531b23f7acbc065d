import type { CircleList, LearningCircle } from '@circlet/contract';
import { addDays, dayOf, weekdayName } from '../world/days.js';
import { saidFields } from './said-fields.js';

/** What a test says of a circle; of its course, too, only what matters. */
export interface CircleFields extends Partial<Omit<LearningCircle, 'course'>> {
  readonly course?: Partial<LearningCircle['course']>;
}

/**
 * A circle as it travels. What a test does not say is ordinary and fits to
 * what it says: it starts in a week, meets six times, and is open.
 *
 * @param now The day from which the start is counted; default: the machine's.
 */
export function wireCircle(fields: CircleFields = {}, now = new Date()): LearningCircle {
  const { id = 1, city = 'Springfield', facilitators = ['Ana'] } = fields;
  return {
    id,
    name: `Circle ${String(id)}`,
    facilitator: facilitatorLine(facilitators),
    facilitators,
    venue: 'Main Library',
    venue_address: `1 Main Street, ${city}`,
    venue_website: '',
    city,
    region: 'Illinois',
    country: 'United States of America',
    country_en: 'United States of America',
    latitude: '39.799017',
    longitude: '-89.643957',
    place_id: '',
    online: false,
    language: 'en',
    ...schedule(fields, dayOf(now)),
    url: `https://circles.example.org/en/signup/main-library-${String(id)}/`,
    report_url: `https://circles.example.org/en/studygroup/${String(id)}/report/`,
    studygroup_path: `/en/studygroup/${String(id)}/`,
    draft: false,
    signup_limit: null,
    signup_count: 0,
    signup_open: true,
    ...saidFields(fields),
    course: wireCircleCourse(fields.course),
  };
}

/** The part of a course that travels inside a circle. */
function wireCircleCourse(fields: CircleFields['course'] = {}): LearningCircle['course'] {
  const { id = 7 } = fields;
  return {
    id,
    title: 'Reading',
    provider: 'Open Shelf',
    link: 'https://courses.example.org/reading',
    course_page_url: `https://circles.example.org/en/course/${String(id)}/`,
    ...saidFields(fields),
  };
}

function schedule(fields: CircleFields, today: string) {
  const { start_date: start = addDays(today, 7), meeting_time = '18:30:00', weeks = 6 } = fields;
  const { last_meeting_date: last = addDays(start, 7 * Math.max(0, weeks - 1)) } = fields;
  const { signup_open: isOpen = true } = fields;
  return {
    day: weekdayName(start),
    start_date: start,
    start_datetime: `${start}T${meeting_time}-06:00`,
    meeting_time,
    end_time: '20:00:00',
    time_zone: 'CST',
    last_meeting_date: last,
    weeks,
    status: statusOf({ isOpen, start, last }, today),
  };
}

/** The API's word for where a circle is in its life; that it has ended wins over that it is closed. */
export function statusOf(
  { isOpen, start, last }: { isOpen: boolean; start: string; last: string },
  today: string,
): LearningCircle['status'] {
  if (last < today) return 'completed';
  if (!isOpen) return 'closed';
  return start > today ? 'upcoming' : 'in_progress';
}

function facilitatorLine(names: readonly string[]): string {
  const others = names.slice(0, -1).join(', ');
  const last = names.at(-1) ?? 'Unknown';
  return others ? `${others} and ${last}` : last;
}

/** An answer of the circle list, for tests that answer themselves. */
export function wireCircleList(
  items: readonly LearningCircle[],
  fields: Partial<CircleList> = {},
): CircleList {
  return {
    count: items.length,
    signup_open_count: items.filter((item) => item.signup_open).length,
    signup_closed_count: items.filter((item) => !item.signup_open).length,
    items: [...items],
    ...fields,
  };
}
