import type { DetailsHost } from '../../ui/circle-details/details-host.js';

/** What the details of courses need of the catalog. */
export interface CourseDetailsHost extends DetailsHost {
  readonly startUrl: string | null | undefined;
}
