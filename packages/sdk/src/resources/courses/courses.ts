import type { Connection } from '../../connection.js';
import type { Course, CourseLanguage, CourseTopic } from '../../models/course.js';
import type { CourseFilter } from '../../query/course-filter.js';
import type { FreshOptions } from '../call.js';
import { pagesOf } from '../lists/pages-of.js';
import type { Page } from '../lists/page.js';
import { courseLanguages } from './course-languages.js';
import { courseTopics } from './course-topics.js';
import { getCourse } from './get-course.js';
import { listCourses } from './list-courses.js';

/** Courses that circles can take: those that are listed. */
export interface Courses {
  /**
   * One page of courses. With several topics it also asks for the topic
   * guides, without which the number of circles could not be told.
   *
   * @example
   * ```ts
   * const { items, next } = await circlet.courses.list({ q: 'python', order: 'title' });
   * for (const { title, provider, rating } of items) console.log(title, provider, rating.average);
   * items.length > 0; // => true
   * next; // => undefined
   * ```
   *
   * @throws ApiError
   */
  list(filter?: CourseFilter, options?: FreshOptions): Promise<Page<Course>>;
  /**
   * Every course that a filter asks for, each once, page by page as they are
   * consumed; 100 a page unless the filter says otherwise.
   *
   * @example
   * ```ts
   * const providers = new Set<string>();
   * for await (const { provider } of circlet.courses.all({ languages: ['en'] })) {
   *   providers.add(provider);
   * }
   * console.log([...providers].sort());
   * ```
   *
   * @throws ApiError at the step that needed the failing page.
   */
  all(filter?: CourseFilter, options?: FreshOptions): AsyncGenerator<Course, void, undefined>;
  /**
   * One course by its number.
   *
   * @example
   * ```ts
   * const course = await circlet.courses.get(7);
   * course.id; // => 7
   * const { items } = await circlet.circles.list({ course: course.id, when: 'current' });
   * ```
   *
   * @throws ApiError `notfound` also for unlisted, archived and deleted courses.
   */
  get(id: number, options?: FreshOptions): Promise<Course>;
  /**
   * The topic guides, sorted by title; those without a course, too.
   *
   * @example
   * ```ts
   * const guides = await circlet.courses.topics();
   * const { items } = await circlet.courses.list({ topics: guides.slice(0, 2).map(({ slug }) => slug) });
   * ```
   *
   * @throws ApiError
   */
  topics(options?: FreshOptions): Promise<readonly CourseTopic[]>;
  /**
   * The languages of courses, sorted by their English names.
   *
   * @example
   * ```ts
   * const languages = await circlet.courses.languages();
   * languages.find(({ code }) => code === 'en')?.name; // => 'English'
   * ```
   *
   * @throws ApiError
   */
  languages(options?: FreshOptions): Promise<readonly CourseLanguage[]>;
}

/** The courses of one connection. */
export function coursesOf(connection: Connection): Courses {
  return {
    ...pagesOf(connection, listCourses),
    get: (id, options = {}) => getCourse(connection, id, options),
    topics: (options = {}) => courseTopics(connection, options),
    languages: (options = {}) => courseLanguages(connection, options),
  };
}
