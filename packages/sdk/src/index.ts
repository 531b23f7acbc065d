export { ApiError, type ApiErrorDetails, type ApiErrorKind } from './api-error.js';
export { createClient, type Client } from './client.js';
export type { ClientOptions } from './connection.js';
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
export type { Announcement } from './models/announcement.js';
export type { CommunityEvent } from './models/community-event.js';
export type { ContactInput, ContactReceipt } from './models/contact.js';
export { distanceKm } from './models/distance.js';
export type { Country, Place } from './models/place.js';
export type { Team, TeamMember } from './models/team.js';
export type { SignupField, SignupInput, SignupProblem, SignupReceipt } from './models/signup.js';
export { liveApi } from './query/live-api.js';
export type { CircleFilter, CircleListOrder, Near } from './query/circle-filter.js';
export type { CourseFilter, CourseListOrder } from './query/course-filter.js';
export type { Paging } from './query/paging.js';
export type { TeamFilter } from './query/team-filter.js';
export { signupLimits, signupProblems } from './query/signup-problems.js';
export { signupProblemOf } from './query/signup-sentences.js';
export type { CallOptions, FreshOptions } from './resources/call.js';
export type { Courses } from './resources/courses/courses.js';
export type { Page } from './resources/lists/page.js';
export type { CirclePage, Circles } from './resources/circles/circles.js';
export type { Stories } from './resources/stories/stories.js';
export type { Announcements } from './resources/announcements/announcements.js';
export type { Contact } from './resources/contact/contact.js';
export type { Events } from './resources/events/events.js';
export type { Places } from './resources/places/places.js';
export type { Teams } from './resources/teams/teams.js';
export type { Signups } from './resources/signups/signups.js';
export type { Transport, WireRequest, WireResponse } from './transports/transport.js';
export type { TransportName, Way } from './transports/way.js';
export type { Drift } from './wire/drift.js';
