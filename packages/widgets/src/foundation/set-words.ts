import type { CalendarMessages } from '../locales/calendar/messages.js';
import type { CircleMessages } from '../locales/circle/messages.js';
import type { ControlsMessages } from '../locales/controls/messages.js';
import type { CourseMessages } from '../locales/course/messages.js';
import type { CourseDetailsMessages } from '../locales/coursedetails/messages.js';
import type { CoursesMessages } from '../locales/courses/messages.js';
import type { DetailsMessages } from '../locales/details/messages.js';
import type { FinderMessages } from '../locales/finder/messages.js';
import type { ProviderMessages } from '../locales/provider/messages.js';
import type { SendingMessages } from '../locales/sending/messages.js';
import type { SignupMessages } from '../locales/signup/messages.js';
import type { PageText } from './page-sentence.js';

/** Any of the sentences, each as text. */
type Texts<M> = {
  readonly [Name in Exclude<keyof M, 'language' | 'direction' | 'whole'>]?: M[Name] extends string
    ? string
    : M[Name] extends (...told: never[]) => string
      ? PageText
      : Texts<M[Name]>;
};

/**
 * Sentences that a page brings itself, by group and name. Text that depends on
 * something names it in braces, `{left}`; where it depends on a number it may be
 * one text for each plural form.
 */
export interface PageWords {
  /** What all elements say of a circle. */
  readonly circle?: Texts<CircleMessages>;
  /** What all elements say of a course. */
  readonly course?: Texts<CourseMessages>;
  /** What filters and chips say. */
  readonly controls?: Texts<ControlsMessages>;
  readonly finder?: Texts<FinderMessages>;
  readonly details?: Texts<DetailsMessages>;
  /** What details and sign-up say of the calendar file. */
  readonly calendar?: Texts<CalendarMessages>;
  readonly signup?: Texts<SignupMessages>;
  /** What the sign-up says once somebody has begun to write. */
  readonly sending?: Texts<SendingMessages>;
  /** What the catalog says of its search. */
  readonly courses?: Texts<CoursesMessages>;
  /** What the catalog says of one course and its circles. */
  readonly coursedetails?: Texts<CourseDetailsMessages>;
  /** What `<circlet-course>` says. */
  readonly provider?: Texts<ProviderMessages>;
}

/**
 * Changes sentences of a language, or adds a language: what is left out stays as
 * it is, in English where the language is new. To be called before the first
 * element is in the page; does nothing where there is no page.
 *
 * @param language Code of the language, `nl`.
 * @param direction How a language is written that is new; left to right by default.
 */
export function setWords(
  language: string,
  words: PageWords,
  direction: 'ltr' | 'rtl' = 'ltr',
): void {
  if (typeof document === 'undefined') return;
  // A template, since a script would need the consent of pages that guard theirs.
  const element = document.createElement('template');
  element.dataset['circletWords'] = '';
  element.lang = language;
  element.dir = direction;
  element.append(JSON.stringify(words));
  document.head.append(element);
}
