import type { Course } from '@circlet/sdk';
import { describeItems } from '../foundation/describe-items.js';
import type { CatalogHost } from './catalog-host.js';

/** Tells search engines of the courses in sight, for as long as that is wished; of their circles, nobody has asked. */
export function describe(host: CatalogHost, courses: () => readonly Course[]): void {
  describeItems(host, courses, (course, { courseData }) => courseData(course, []));
}
