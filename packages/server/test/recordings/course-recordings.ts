import { operations, type CourseLanguage, type CourseLanguages } from '@circlet/contract';
import { comparePlainView, compareUnder } from './compare.js';
import { compareExactly } from './compare-exactly.js';
import { compareInOrder } from './compare-item.js';
import { reasonToLeaveOutOfReading, type ReplayedOperation } from './replayed-operation.js';
import type { Recording } from '../../../../test/recordings/recorded.js';

/** A session sees what these show. */
const needSession = new Set(['475-courses-team-auth.json', '476-courses-auth-unlisted.json']);

/** The catalog: courses, their topic guides and their languages; `seed.ts` writes them. */
export const courseRecordings: readonly ReplayedOperation[] = [
  {
    isAt: (path) => path === operations.listCourses.path,
    reasonToLeaveOut: (recording) =>
      needSession.has(recording.file) ? 'needs a session' : reasonToLeaveOutOfReading(recording),
    // Every order of this list is complete: no rows may be swapped.
    compare: comparePlainView(compareUnder('items', compareInOrder('course'))),
    deliberate: new Map(),
  },
  {
    isAt: (path) => path === operations.listCourseTopics.path,
    reasonToLeaveOut: reasonToLeaveOutOfReading,
    compare: comparePlainView(compareExactly),
    deliberate: new Map(),
  },
  {
    isAt: (path) => path === operations.listCourseLanguages.path,
    reasonToLeaveOut: reasonToLeaveOutOfReading,
    compare: comparePlainView(compareLanguages),
    deliberate: new Map([
      ['385-courses-languages-list-de.json', 'CLDR spells some names otherwise'],
    ]),
  },
];

/** Names that CLDR, which ours are from, spells otherwise than the live API: its spelling, ours. */
const otherSpellings: ReadonlyMap<string, string> = new Map([
  ['Português Brasileiro', 'português (Brasil)'],
  ['Brasilianisches Portugiesisch', 'Portugiesisch (Brasilien)'],
  ['Swahili', 'Suaheli'],
]);

/** In any order: the live API's is another one whenever it starts. */
function compareLanguages(recording: Recording, theirs: unknown, ours: unknown): readonly string[] {
  const theirLanguages = languagesIn(theirs).map((language) => spelledAsOurs(language));
  const sorted = (languages: readonly CourseLanguage[]) =>
    [...languages].sort((a, b) => (a.code < b.code ? -1 : 1));
  return compareExactly(recording, sorted(theirLanguages), sorted(languagesIn(ours)));
}

function languagesIn(body: unknown): readonly CourseLanguage[] {
  return (body as CourseLanguages).languages;
}

function spelledAsOurs(language: CourseLanguage): CourseLanguage {
  const { name_translated, name_local } = language;
  return {
    ...language,
    ...{ name_local: otherSpellings.get(name_local) ?? name_local },
    ...{ name_translated: otherSpellings.get(name_translated) ?? name_translated },
  };
}
