import type { CourseMessages } from '../course/messages.js';
import type { SearchFirstMessages, SearchLateMessages } from '../search/messages.js';

/** What the catalog says until somebody acts, in one language. */
export interface CoursesFirstMessages extends CourseMessages, SearchFirstMessages {
  /** The button that shows the filters where there is no room for all of them. */
  readonly filters: string;
}

/** Every word that the catalog says of its search, in one language. */
export interface CoursesMessages extends CoursesFirstMessages, SearchLateMessages {
  readonly languagesLabel: string;
  readonly openLicence: string;
  readonly guide: string;

  readonly tryWithoutWords: string;
  readonly tryAllTopics: string;
  readonly tryAllLanguages: string;
  readonly tryAnyLicence: string;
  readonly tryWithoutGuide: string;
}
