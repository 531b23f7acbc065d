import { circlesRecordings } from './circles-recordings.js';
import { circleSiblingsRecordings } from './circle-siblings-recordings.js';
import { courseRecordings } from './course-recordings.js';
import type { ReplayedOperation } from './replayed-operation.js';
import { signupsRecordings } from './signups-recordings.js';

/** All that is held to the recordings; each seeds what those after it need. */
export const replayedOperations: readonly ReplayedOperation[] = [
  circlesRecordings,
  signupsRecordings,
  ...circleSiblingsRecordings,
  ...courseRecordings,
];
