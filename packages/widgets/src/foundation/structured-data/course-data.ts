import type { Circle, Course } from '@circlet/sdk';
import type { AggregateRatingLeaf, CourseLeaf } from 'schema-dts';
import { circleInstance, type CircleDataOptions } from './circle-data.js';
import { circleOffer } from './circle-offer.js';

/**
 * A course with the circles that take it, in the words of schema.org.
 *
 * @param circles Those that have not ended; their course is not looked at.
 */
export function courseData(
  course: Course,
  circles: readonly Circle[],
  options: CircleDataOptions = {},
): CourseLeaf {
  const { title, caption, provider, url, pageUrl, language, topics, keywords } = course;
  const address = url ?? pageUrl;
  // What a course costs by itself the API does not tell; in a circle, nothing.
  const offers = circles.flatMap((circle) => circleOffer(circle) ?? []);
  const rating = ratingOf(course);
  const about = [...new Set([...topics, ...keywords])].slice(0, mostWords);
  return {
    '@type': 'Course',
    name: title,
    description: caption || title,
    ...(provider && { provider: { '@type': 'Organization', name: provider } }),
    ...(address !== null && { url: address }),
    ...(language && { inLanguage: language }),
    ...(about.length > 0 && { keywords: about }),
    ...(rating && { aggregateRating: rating }),
    ...(offers.length > 0 && { offers }),
    ...(circles.length > 0 && {
      hasCourseInstance: circles.map((circle) => circleInstance(circle, options)),
    }),
  };
}

/** Some courses have hundreds of keywords. */
const mostWords = 20;

function ratingOf({ rating: { average, count } }: Course): AggregateRatingLeaf | undefined {
  if (average === null || count === 0) return undefined;
  return {
    '@type': 'AggregateRating',
    ratingValue: average,
    ratingCount: count,
    bestRating: 5,
    worstRating: 1,
  };
}
