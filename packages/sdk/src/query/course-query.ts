import type { CourseQuery } from '@circlet/contract';
import type { CourseFilter } from './course-filter.js';
import { listEntries, searchWords } from './search-words.js';

const orders = {
  title: 'title',
  popular: 'usage',
  rated: 'overall_rating',
  newest: 'created_at',
} as const;

/**
 * The question that the API is asked for a filter, without its page. A provider
 * is only looked for among other words: the client compares its whole name.
 */
export function courseQuery(filter: CourseFilter): CourseQuery {
  const { q = '', provider = '', order } = filter;
  return {
    q: searchWords([q, ...certainWords(provider)].join(' ')),
    topics: listEntries(filter.topics?.join().toLowerCase()),
    keywords: listEntries(filter.keywords?.join()),
    languages: listEntries(filter.languages?.join().toLowerCase()),
    oer: filter.openLicence || undefined,
    facilitator_guide: filter.guide || undefined,
    course_list: filter.courseList,
    order: order && orders[order],
  };
}

/**
 * The words of a name that the API surely finds it by. Of `example.org` it
 * makes one word when it stores the name, and two when it is asked.
 */
const certainWords = (name: string): string[] =>
  name.split(/\s+/).filter((word) => /^[a-z][a-z\d]*$/i.test(word));
