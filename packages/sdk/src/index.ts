export { ApiError, type ApiErrorDetails, type ApiErrorKind } from './api-error.js';
export { createClient, type Client } from './client.js';
export type { ClientOptions, TransportName } from './connection.js';
export type {
  Circle,
  CircleCourse,
  CirclePlace,
  CircleSchedule,
  CircleSeats,
  CircleSignup,
  CircleState,
  Coordinates,
  Weekday,
} from './models/circle.js';
export type { CirclePoint, CircleTopic } from './models/circle-point.js';
export type {
  Course,
  CourseFormat,
  CourseLanguage,
  CourseRating,
  CourseTopic,
  RatingHistogram,
} from './models/course.js';
export { distanceKm } from './models/distance.js';
export type { SignupField, SignupInput, SignupProblem, SignupReceipt } from './models/signup.js';
export { liveApi } from './query/api-root.js';
export type { CircleFilter, CircleListOrder, Near } from './query/circle-filter.js';
export type { CourseFilter, CourseListOrder } from './query/course-filter.js';
export type { Paging } from './query/paging.js';
export { signupLimits, signupProblems } from './query/signup-problems.js';
export { signupProblemOf } from './query/signup-sentences.js';
export type { CallOptions, FreshOptions } from './resources/call.js';
export type { Courses } from './resources/courses/courses.js';
export type { Page } from './resources/lists/page.js';
export type { CirclePage, Circles } from './resources/circles/circles.js';
export type { Stories } from './resources/stories/stories.js';
export type { Signups } from './resources/signups/signups.js';
export type { Drift } from './wire/drift.js';
