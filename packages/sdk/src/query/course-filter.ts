import type { Paging } from './paging.js';

/** The orders of a list of courses: most circles, best rated or newest first, or by title. */
export type CourseListOrder = 'title' | 'popular' | 'rated' | 'newest';

/**
 * Which courses a list holds. Everything may be left out; what is given must
 * all be true of a course. Empty text and empty lists count as left out.
 */
export interface CourseFilter extends Paging {
  /**
   * Words, each of which must begin a word of the title, caption, provider or
   * keywords. Accents count. At most 500 characters.
   */
  readonly q?: string | undefined;
  /** Exact name of a provider, without regard to case. */
  readonly provider?: string | undefined;
  /** Slugs of topic guides, from `courses.topics`; any of them. */
  readonly topics?: readonly string[] | undefined;
  /** Parts of keywords; any of them. */
  readonly keywords?: readonly string[] | undefined;
  /** Codes, from `courses.languages`; any of them. `pt` does not include `pt-br`. */
  readonly languages?: readonly string[] | undefined;
  /** True for courses under an open licence only. */
  readonly openLicence?: boolean | undefined;
  /** True for courses with a guide for facilitators only. */
  readonly guide?: boolean | undefined;
  /** Number of a team's list of courses. */
  readonly courseList?: number | undefined;
  /** Default `title`. */
  readonly order?: CourseListOrder | undefined;
}
