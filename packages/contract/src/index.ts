export { CircleCourse, CircleStatus, LearningCircle } from './circle.js';
export { CircleList, CircleOrder, CircleQuery } from './circle-list.js';
export { ErrorEnvelope } from './envelope.js';
export { operations, type OperationName } from './operations.js';
