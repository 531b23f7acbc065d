import { found, type Answer, type Exchange } from '../http/exchange.js';
import { languageName } from '../wire/wire-course.js';
import type { World } from '../world/world.js';

/** `GET /api/courses/topics/`: all topic guides, used or not. */
export function listCourseTopics({ topics }: World): Answer {
  return found({ topics: Object.fromEntries(topics) });
}

const rightToLeft = ['ar', 'fa', 'he', 'ur'];

/** `GET /api/courses/languages/`: in no order, as a set has none. */
export function listCourseLanguages({ courses }: World, { language }: Exchange): Answer {
  const codes = new Set(
    courses.filter(({ isListed }) => isListed).map(({ wire }) => wire.language),
  );
  const languages = [...codes].sort(unordered).flatMap((code) => {
    const name = languageName(code, 'en');
    if (name === undefined) return [];
    return {
      bidi: rightToLeft.includes(code),
      code,
      name,
      name_local: languageName(code, code) ?? name,
      name_translated: languageName(code, language) ?? name,
    };
  });
  return found({ languages });
}

/** Not by code and not by name, but always the same. */
function unordered(a: string, b: string): number {
  return backwards(a) < backwards(b) ? -1 : 1;
}

const backwards = (text: string): string => Array.from(text).reverse().join('');
