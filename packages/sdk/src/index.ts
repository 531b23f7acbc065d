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
export { distanceKm } from './models/distance.js';
export type { SignupField, SignupInput, SignupProblem, SignupReceipt } from './models/signup.js';
export { liveApi } from './query/api-root.js';
export type { CircleFilter, CircleListOrder, Near } from './query/circle-filter.js';
export { signupLimits, signupProblems } from './query/signup-problems.js';
export { signupProblemOf } from './query/signup-sentences.js';
export type { CallOptions, FreshOptions } from './resources/call.js';
export type { Page } from './resources/lists/page.js';
export type { CirclePage, Circles } from './resources/circles/circles.js';
export type { Signups } from './resources/signups/signups.js';
export type { Drift } from './wire/drift.js';
