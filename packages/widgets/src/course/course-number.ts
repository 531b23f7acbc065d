import type { Course } from '@circlet/sdk';
import { ApiError, listCourses, type Connection } from '@circlet/sdk/parts';

/** A course as its provider's page knows it. */
export interface NamedCourse {
  readonly provider: string;
  readonly title: string;
}

/** Titles that are the same for people: capitals and spaces do not count. */
const plainTitle = (title: string): string =>
  title.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

/**
 * The number of the one course of a provider that has a title.
 *
 * @throws ApiError `notfound` if there is none or are several; its message says to
 *   webmasters what to write.
 */
export async function courseNumber(
  connection: Connection,
  named: NamedCourse,
  signal: AbortSignal,
): Promise<number> {
  const courses = await coursesOf(connection, named.provider, signal);
  return chosenCourse(courses, named);
}

/** All courses of a provider, however many questions that takes. */
async function coursesOf(
  connection: Connection,
  provider: string,
  signal: AbortSignal,
): Promise<Course[]> {
  const courses: Course[] = [];
  let after: string | undefined;
  do {
    const page = await listCourses(connection, { provider, pageSize: 100, after }, { signal });
    courses.push(...page.items);
    after = page.next;
  } while (after !== undefined);
  return courses;
}

/** The same out of what the provider offers. */
export function chosenCourse(
  courses: readonly Pick<Course, 'id' | 'title'>[],
  { provider, title }: NamedCourse,
): number {
  const same = courses.filter((course) => plainTitle(course.title) === plainTitle(title));
  const [first, ...others] = same;
  if (first && others.length === 0) return first.id;
  throw new ApiError(
    'notfound',
    `<circlet-course>: ${sentence(courses, same, { provider, title })}`,
  );
}

const mostNamed = 10;

function sentence(
  courses: readonly Pick<Course, 'id' | 'title'>[],
  same: readonly Pick<Course, 'id'>[],
  { provider, title }: NamedCourse,
): string {
  if (courses.length === 0) {
    return `there are no courses of a provider called "${provider}". Write provider="…" as the API spells it, or course="…" with the number of the course.`;
  }
  if (same.length > 0) {
    const numbers = same.map(({ id }) => `course="${id}"`).join(' or ');
    return `${same.length} courses of "${provider}" are called "${title}". Write ${numbers}.`;
  }
  const known = courses
    .slice(0, mostNamed)
    .map((course) => `course="${course.id}" for "${course.title}"`);
  const more = courses.length > mostNamed ? ` (and ${courses.length - mostNamed} more)` : '';
  return `no course of "${provider}" is called "${title}". Write ${known.join(', ')}${more}.`;
}
