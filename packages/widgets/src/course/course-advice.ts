import type { ApiError } from '@circlet/sdk/parts';
import { adviseOnWay } from '../foundation/way-advice.js';
import { adviseWebmaster, warnOnce } from '../foundation/webmaster-advice.js';
import type { CourseAttribute } from './course-settings.js';

/** Attributes that have no wrong value, or none that the element itself looks at. */
type PlainAttribute = 'api' | 'start-url' | 'structured-data' | 'organisation';

/** What each attribute accepts, in words for a webmaster. */
const accepted: Readonly<Record<CourseAttribute | PlainAttribute, string>> = {
  api: 'the root of an API, https://…',
  transport: 'auto, fetch, jsonp, bridge',
  theme: 'auto, light, dark',
  'heading-level': 'a whole number from 2 to 5',
  course: 'the number of a course; who does not know it writes provider="…" and course-title="…"',
  provider: 'the name of who offers the course, together with course-title',
  'course-title': 'the title of the course, together with provider',
  size: 'line, badge, list',
  'start-url': 'the address of a page, with {course} where the number of the course belongs',
  'structured-data': 'nothing: it is there or not',
  organisation: 'the name of who runs the circles, for structured-data',
};

/**
 * Warns of attributes that the element does not know or cannot understand, and of a course that
 * there is not.
 *
 * @param wrong Attributes that are known and not understood.
 */
export function adviseOnCourse(element: Element, wrong: readonly string[], error?: ApiError): void {
  adviseWebmaster(element, wrong, accepted);
  if (error?.kind === 'notfound') warnOnce(error.message);
  adviseOnWay(element);
}
