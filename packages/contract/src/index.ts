export { CircleCourse, CircleStatus, LearningCircle } from './circle.js';
export { CircleList } from './circle-list.js';
export { CircleOrder, CircleQuery } from './circle-query.js';
export { createSignup } from './create-signup.js';
export { ErrorEnvelope } from './envelope.js';
export { listCircles } from './list-circles.js';
export { operations, type OperationName } from './operations.js';
export { Signup } from './signup.js';
export { SignupAnswer } from './signup-answer.js';
