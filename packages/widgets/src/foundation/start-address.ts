import { webAddress } from './web-address.js';

/** Where circles are started on P2PU's own platform. */
const liveStartPage = 'https://learningcircles.p2pu.org/en/studygroup/create/';

/**
 * Where somebody starts a circle with a course.
 *
 * @param page What `start-url` says: an address with `{course}` where the number of
 *   the course belongs, or one to which `course_id` is added. P2PU's own page where
 *   it is missing or is no address of the web.
 */
export function startAddress(page: string | null | undefined, course: number): string {
  const [before, ...after] = page?.trim().split('{course}') ?? [];
  const own = before === undefined ? undefined : webAddress([before, ...after].join(`${course}`));
  if (own !== undefined && after.length > 0) return own;
  const address = new URL(own ?? liveStartPage);
  address.searchParams.set('course_id', `${course}`);
  return address.href;
}
