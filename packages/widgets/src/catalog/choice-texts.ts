import type { CourseLanguage, CourseTopic } from '@circlet/sdk';
import { languageName } from '../foundation/formatters.js';
import type { Segment } from '../ui/segments.js';
import type { ChoicesOf } from './choices-of-api.js';

/** Topic guides by their titles, which the API has in English only. */
export function topicChoices(topics: ChoicesOf<CourseTopic>): ChoicesOf<Segment<string>> {
  if (typeof topics === 'string') return topics;
  return topics.map(({ slug, title }) => ({ value: slug, text: title || slug }));
}

/**
 * Languages by the name that their speakers give them, and by that of the page's
 * language, sorted by the latter: `Español (Spanish)`.
 */
export function languageChoices(
  languages: ChoicesOf<CourseLanguage>,
  tag: string,
): ChoicesOf<Segment<string>> {
  if (typeof languages === 'string') return languages;
  return languages
    .map(({ code, name, nativeName }) => ({ code, nativeName, name: nameIn(tag, code, name) }))
    .sort((one, other) => one.name.localeCompare(other.name, tag))
    .map(({ code, name, nativeName }) => ({
      value: code,
      text: isSame(name, nativeName) ? nativeName : `${nativeName} (${name})`,
    }));
}

/** The browser knows names in every language, the API has English ones. */
function nameIn(tag: string, code: string, english: string): string {
  const name = languageName(tag, code);
  return name === code ? english : name;
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
