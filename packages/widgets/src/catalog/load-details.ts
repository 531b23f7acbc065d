import type { CourseDetails } from './details/course-details.js';
import type { CirclesInPlace } from '../ui/circle-details/circle-details-in-place.js';
import type { CatalogHost } from './catalog-host.js';

/** What shows courses, and circles of these, in the place of a catalog's results. */
export interface CoursesInPlace extends Pick<CirclesInPlace, 'place'> {
  readonly details: CourseDetails;
}

/** Fetches what shows a course that was chosen, and with it what shows a circle: a course's details lead there. */
export async function loadDetails(): Promise<{
  readonly detailsFor: (host: CatalogHost) => CoursesInPlace;
}> {
  const [{ CourseDetails }, circles] = await Promise.all([
    import('./details/course-details.js'),
    import('../ui/circle-details/circle-details-in-place.js'),
  ]);
  return {
    detailsFor: (host) => {
      const parts = circles.detailsFor(host);
      return { place: parts.place, details: new CourseDetails(host, parts) };
    },
  };
}
