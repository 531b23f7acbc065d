import type { Course as WholeCourse } from '@circlet/contract';
import type { Course } from './course.js';
import { ratingHistogram } from './rating-histogram.js';
import { webAddress } from './web-address.js';

/** What is certain of a course after a tolerant reading. */
export type WireCourse = Partial<WholeCourse> & Pick<WholeCourse, 'id' | 'title'>;

/**
 * A course as people speak of it.
 *
 * @param report Told of a field that is not what it should be.
 */
export function courseFromWire(
  wire: WireCourse,
  report: (field: string, expected: string) => void,
): Course {
  const { rating_step_counts: steps = '{}', total_ratings: count = 0 } = wire;
  const histogram = ratingHistogram(steps, () => {
    report('rating_step_counts', 'JSON of how many gave 1 to 5 stars');
  });
  return {
    id: wire.id,
    title: wire.title,
    provider: wire.provider ?? '',
    caption: wire.caption ?? '',
    format: wire.format ?? 'Unknown',
    url: webAddress(wire.link),
    pageUrl: webAddress(wire.course_page_url),
    keywords: wire.keywords ?? [],
    topics: wire.topics ?? [],
    language: wire.language ?? '',
    onDemand: wire.on_demand ?? false,
    rating: { average: (count > 0 && wire.overall_rating) || null, count, histogram },
    circleCount: wire.learning_circles ?? null,
    createdAt: wire.created_at ?? null,
  };
}
