/** The kinds of course that the API is known to send, in English; its own word where it is a new one. */
export type CourseFormat =
  | 'Online Course'
  | 'Book'
  | 'Video'
  | 'Article'
  | 'Interest Group'
  | 'Other'
  | 'Unknown'
  | (string & Record<never, never>);

/** How many gave each number of stars. */
export interface RatingHistogram {
  readonly 1: number;
  readonly 2: number;
  readonly 3: number;
  readonly 4: number;
  readonly 5: number;
}

/** What people who took a course in a circle say of it. */
export interface CourseRating {
  /** 1 to 5 stars; null as long as nobody has rated. */
  readonly average: number | null;
  /** How many have rated. */
  readonly count: number;
  /** All 0 where the API does not tell. */
  readonly histogram: RatingHistogram;
}

/** An online course, book or other material that a circle can take. Frozen; links are `http` or `https`; text is plain text. */
export interface Course {
  readonly id: number;
  readonly title: string;
  readonly provider: string;
  /** A sentence or two about it; may be empty. May contain `<`: it is text. */
  readonly caption: string;
  readonly format: CourseFormat;
  /** Where the course is taken, or null. */
  readonly url: string | null;
  /** The platform's page about the course, or null. */
  readonly pageUrl: string | null;
  /** In free words, which circles are searched by as `topics`. */
  readonly keywords: readonly string[];
  /** Titles of topic guides; a filter takes their slugs, which `courses.topics` tells. */
  readonly topics: readonly string[];
  /** ISO code such as `en` or `pt-br`; empty if not known. */
  readonly language: string;
  /** Whether it can be begun at any time. */
  readonly onDemand: boolean;
  readonly rating: CourseRating;
  /**
   * Circles that took or take it, drafts included. Null where it cannot be
   * told: asked for several topics the API multiplies it by those that match.
   */
  readonly circleCount: number | null;
  /** When it was added, in UTC, `2015-03-23T15:18:02.190Z`; null if not known. */
  readonly createdAt: string | null;
}

/** A topic guide, by which courses are sorted. */
export interface CourseTopic {
  /** What the filter of courses takes, `digital-skills`. */
  readonly slug: string;
  readonly title: string;
}

/** A language in which there is a course. */
export interface CourseLanguage {
  /** What the filter of courses takes, `pt-br`. */
  readonly code: string;
  /** In English. */
  readonly name: string;
  /** In the language itself. */
  readonly nativeName: string;
  readonly isRightToLeft: boolean;
}
