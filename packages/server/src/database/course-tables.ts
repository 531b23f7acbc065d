import type { Course } from '@circlet/contract';
import type { ColumnType, Generated } from 'kysely';

/** A course that circles work through. */
export interface CourseTable {
  id: Generated<number>;
  title: string;
  provider: string;
  link: string;
  /** Comma separated; null where the course has none. */
  keywords: string | null;
  unlisted: Generated<boolean>;
  /** Empty where there is none. */
  caption: Generated<string>;
  /** In the words that travel. */
  format: Generated<Course['format']>;
  platform: Generated<string>;
  /** Whether one can begin at any time. */
  on_demand: Generated<boolean>;
  /** A code, `pt-br`; may be one that nobody knows. */
  language: Generated<string>;
  /** `CC-BY-SA`, or empty. */
  license: Generated<string>;
  /** From 1 to 5; 0 where nobody has rated. */
  overall_rating: Generated<number>;
  total_ratings: Generated<number>;
  /** JSON as it travels: how many gave so many stars, `{"5": 2, …}`, or `{}`. */
  rating_step_counts: Generated<string>;
  /** Whether there is a guide for facilitators. */
  facilitator_guide: Generated<boolean>;
  /** Whether nobody has added it: the live site's oldest courses. */
  ownerless: Generated<boolean>;
  archived: Generated<boolean>;
  deleted: Generated<boolean>;
  created_at: ColumnType<string, string | undefined, string>;
}

/** A topic of the catalog, chosen by its editors. */
export interface TopicGuideTable {
  id: Generated<number>;
  slug: string;
  title: string;
}

/** Which topic guides a course belongs to. */
interface CourseTopicGuideTable {
  course_id: number;
  topic_guide_id: number;
}

/** A team's selection of courses. */
interface CourseListTable {
  id: Generated<number>;
}

/** Which courses are on a list. */
interface CourseListCourseTable {
  course_list_id: number;
  course_id: number;
}

/** The tables by name. */
export interface CourseTables {
  courses: CourseTable;
  topic_guides: TopicGuideTable;
  course_topic_guides: CourseTopicGuideTable;
  course_lists: CourseListTable;
  course_list_courses: CourseListCourseTable;
}
