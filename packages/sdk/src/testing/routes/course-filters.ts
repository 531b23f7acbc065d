import type { Exchange } from '../http/exchange.js';
import { hasWords, searchedWords } from '../http/full-text.js';
import { rawInteger, rawText, type Query } from '../http/parameters.js';
import { parseBoolean, parseInteger } from '../http/python-values.js';
import { Crash } from '../http/refusals.js';
import type { StoredCourse, World } from '../world/world.js';
import { hasMeetingFrom } from './circle-siblings.js';

type Filter = (course: StoredCourse) => boolean;

const all: Filter = () => true;

/**
 * The courses that a request asks for, but for its topics.
 *
 * @throws Crash
 */
export function filteredCourses(world: World, { query, today }: Exchange): StoredCourse[] {
  const filters = [
    wordFilter(query),
    keywordFilter(query),
    languageFilter(query),
    query.get('oer') === 'true' ? ({ isOpen }: StoredCourse) => isOpen : all,
    parseBoolean(query.get('facilitator_guide') ?? '')
      ? ({ hasGuide }: StoredCourse) => hasGuide
      : all,
    courseListFilter(query),
    activeFilter(query, world, today),
  ];
  return baseSet(world, query).filter((course) => filters.every((filter) => filter(course)));
}

/** Whoever asks by number sees unlisted ones, too. */
function baseSet({ courses }: World, query: Query): readonly StoredCourse[] {
  const kept = courses.filter(({ isKept }) => isKept);
  const id = rawInteger(query, 'course_id');
  return kept.filter(({ wire, isListed }) => (id === undefined ? isListed : wire.id === id));
}

function wordFilter(query: Query): Filter {
  const words = searchedWords(query.get('q') ?? '');
  if (!words) return all;
  return ({ wire: { keywords, title, caption, provider } }) =>
    hasWords([...keywords, title, caption, provider].join('\n'), words);
}

/** An empty one crashes, also between commas. */
function keywordFilter(query: Query): Filter {
  const parts = rawText(query, 'keywords')?.toLowerCase().split(',');
  if (!parts) return all;
  if (parts.some((part) => part.trim() === '')) throw new Crash('an empty keyword');
  return ({ wire }) => {
    const keywords = wire.keywords.join(', ').toLowerCase();
    return parts.some((part) => keywords.includes(part));
  };
}

function languageFilter(query: Query): Filter {
  const codes = rawText(query, 'languages')?.split(',');
  return codes ? ({ wire }) => codes.includes(wire.language) : all;
}

function courseListFilter(query: Query): Filter {
  const list = parseInteger(query.get('course_list') ?? '');
  return list === undefined ? all : ({ lists }) => lists.includes(list);
}

/** A course may be in both: used by a circle that still meets, and by one that does not. */
function activeFilter(query: Query, { circles }: World, today: string): Filter {
  const active = query.get('active');
  if (active === undefined) return all;
  const used = circles
    .filter(({ wire, isDeleted }) => !wire.draft && !isDeleted)
    .filter((circle) => hasMeetingFrom(circle, today) === (active === 'true'))
    .map(({ wire }) => wire.course.id);
  return ({ wire }) => used.includes(wire.id);
}
