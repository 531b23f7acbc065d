import type { Connection } from '../../connection.js';
import type { Course, CourseLanguage, CourseTopic } from '../../models/course.js';
import type { CourseFilter } from '../../query/course-filter.js';
import type { FreshOptions } from '../call.js';
import { eachOf } from '../lists/each-of.js';
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
   * @throws ApiError
   */
  list(filter?: CourseFilter, options?: FreshOptions): Promise<Page<Course>>;
  /**
   * Every course that a filter asks for, each once, page by page as they are
   * consumed; 100 a page unless the filter says otherwise.
   *
   * @throws ApiError at the step that needed the failing page.
   */
  all(filter?: CourseFilter, options?: FreshOptions): AsyncGenerator<Course, void, undefined>;
  /**
   * One course by its number.
   *
   * @throws ApiError `notfound` also for unlisted, archived and deleted courses.
   */
  get(id: number, options?: FreshOptions): Promise<Course>;
  /**
   * The topic guides, sorted by title; those without a course, too.
   *
   * @throws ApiError
   */
  topics(options?: FreshOptions): Promise<readonly CourseTopic[]>;
  /**
   * The languages of courses, sorted by their English names.
   *
   * @throws ApiError
   */
  languages(options?: FreshOptions): Promise<readonly CourseLanguage[]>;
}

/** The courses of one connection. */
export function coursesOf(connection: Connection): Courses {
  return {
    list: (filter = {}, options = {}) => listCourses(connection, filter, options),
    all: (filter = {}, options = {}) =>
      eachOf((page) => listCourses(connection, page, options), filter),
    get: (id, options = {}) => getCourse(connection, id, options),
    topics: (options = {}) => courseTopics(connection, options),
    languages: (options = {}) => courseLanguages(connection, options),
  };
}
