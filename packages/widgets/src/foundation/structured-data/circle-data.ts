import type { Circle } from '@circlet/sdk';
import type { CourseInstanceLeaf, EventLeaf, OrganizationLeaf, PersonLeaf } from 'schema-dts';
import { circleOffer } from './circle-offer.js';
import { circlePlace } from './circle-place.js';
import { startOf, weeklySchedule, workload } from './circle-times.js';

/** What data of a circle may say beyond what the API knows. */
export interface CircleDataOptions {
  /** Who runs the circles; without it, their facilitators are named. */
  readonly organisation?: string | undefined;
}

/** A circle as an event, in the words of schema.org. What is not known is left out. */
export function circleEvent(circle: Circle, options: CircleDataOptions = {}): EventLeaf {
  return { ...described(circle, options), '@type': 'Event' };
}

/** A circle as one time that its course takes place, with what Google asks of that. */
export function circleInstance(
  circle: Circle,
  options: CircleDataOptions = {},
): CourseInstanceLeaf {
  const courseSchedule = weeklySchedule(circle);
  const courseWorkload = workload(circle);
  const instructor = facilitators(circle);
  return {
    ...described(circle, options),
    '@type': 'CourseInstance',
    courseMode: circle.place.isOnline ? 'Online' : 'Onsite',
    ...(courseSchedule && { courseSchedule }),
    ...(courseWorkload !== undefined && { courseWorkload }),
    ...(instructor.length > 0 && { instructor }),
  };
}

/** What is the same whichever it is called. */
function described(circle: Circle, options: CircleDataOptions): Omit<EventLeaf, '@type'> {
  const { name, id, place, schedule, signup, language, imageUrl } = circle;
  const location = circlePlace(circle);
  const offers = circleOffer(circle);
  const eventSchedule = weeklySchedule(circle);
  const mode = place.isOnline ? 'Online' : 'Offline';
  return {
    name: name || `${id}`,
    url: signup.url,
    eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: `https://schema.org/${mode}EventAttendanceMode`,
    startDate: startOf(schedule),
    ...(schedule.endDate !== null && { endDate: schedule.endDate }),
    ...(eventSchedule && { eventSchedule }),
    ...(location && { location }),
    isAccessibleForFree: true,
    ...(offers && { offers }),
    ...(language && { inLanguage: language }),
    ...(imageUrl !== null && { image: imageUrl }),
    ...seats(circle),
    ...organizers(circle, options),
    ...subject(circle),
  };
}

function seats({ seats: { limit, left } }: Circle): Partial<EventLeaf> {
  return {
    ...(limit !== null && { maximumAttendeeCapacity: limit }),
    ...(left !== null && { remainingAttendeeCapacity: left }),
  };
}

const facilitators = (circle: Circle): PersonLeaf[] =>
  circle.facilitators.filter(Boolean).map((name) => ({ '@type': 'Person', name }));

function organizers(circle: Circle, { organisation }: CircleDataOptions): Partial<EventLeaf> {
  const named: OrganizationLeaf[] = organisation
    ? [{ '@type': 'Organization', name: organisation }]
    : [];
  const organizer = named.length > 0 ? named : facilitators(circle);
  return organizer.length > 0 ? { organizer } : {};
}

/** Not as a course, which would have to tell more than a circle knows of it. */
function subject({ course: { title, url } }: Circle): Partial<EventLeaf> {
  if (!title) return {};
  return { about: { '@type': 'CreativeWork', name: title, ...(url !== null && { url }) } };
}
