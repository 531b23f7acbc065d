import type { OperationName } from '../operations.js';
import { circleExamples } from './examples/circle-examples.js';
import { communityExamples } from './examples/community-examples.js';
import { courseExamples } from './examples/course-examples.js';
import type { Examples } from './examples/example.js';

/** An exchange for every operation. Nothing in them is about real people. */
export const examples: Examples<OperationName> = {
  ...circleExamples,
  ...courseExamples,
  ...communityExamples,
};
