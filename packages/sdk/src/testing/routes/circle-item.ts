import type { LearningCircle } from '@circlet/contract';
import type { Exchange } from '../http/exchange.js';
import { statusOf } from '../wire/wire-circle.js';
import type { StoredCircle, World } from '../world/world.js';

/** A circle as a list tells it: what depends on the day, the language and the signups is worked out. */
export function circleItem(
  circle: StoredCircle,
  world: World,
  { today, language, query }: Exchange,
): LearningCircle {
  const { wire } = circle;
  const { next_meeting_date: _, status: _status, ...always } = wire;
  const tellsNext = ['active', 'upcoming', 'current'].includes(query.get('scope') ?? '');
  const next = circle.meetings.find((day) => day >= today) ?? null;
  return {
    ...always,
    course: { ...wire.course, course_page_url: inLanguage(wire.course.course_page_url, language) },
    facilitator: facilitatorIn(language, wire.facilitator),
    url: inLanguage(wire.url, language),
    report_url: inLanguage(wire.report_url, language),
    studygroup_path: inLanguage(wire.studygroup_path, language),
    signup_limit: wire.signup_limit === 0 ? null : wire.signup_limit,
    signup_count: wire.signup_count + signupsOf(wire.id, world),
    signup_open: wire.signup_open && wire.last_meeting_date > today,
    ...(tellsNext && { next_meeting_date: next }),
    status: statusOn(circle, today),
  };
}

/** Where a circle is in its life on a day. */
function statusOn({ wire }: StoredCircle, today: string): LearningCircle['status'] {
  const { signup_open: isOpen, start_date: start, last_meeting_date: last } = wire;
  return statusOf({ isOpen, start, last }, today);
}

/** Of the translations, one was seen. */
function facilitatorIn(language: string, names: string): string {
  return language === 'fr' && names === 'Unknown' ? 'Inconnu' : names;
}

function signupsOf(id: number, { signups }: World): number {
  return signups.filter(({ learning_circle }) => learning_circle === id).length;
}

/** An address of the platform in the language of whoever asks. */
export function inLanguage(address: string, language: string): string {
  return address.replace(/^(https?:\/\/[^/]+)?\/en\//, `$1/${language}/`);
}
