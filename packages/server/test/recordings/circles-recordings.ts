import { operations } from '@circlet/contract';
import { writeCircles } from '../../src/index.js';
import { comparePlainView, compareUnder } from './compare.js';
import { compareItems } from './compare-items.js';
import { reasonToLeaveOutOfReading, type ReplayedOperation } from './replayed-operation.js';
import { seedFromRecordings } from './seed.js';

/** The circle list. */
export const circlesRecordings: ReplayedOperation = {
  isAt: (path) => path === operations.listCircles.path,
  reasonToLeaveOut: (recording) =>
    recording.file === '473-lc-user-auth.json'
      ? 'needs a session'
      : reasonToLeaveOutOfReading(recording),
  compare: comparePlainView(compareUnder('items', compareItems)),
  deliberate: new Map(),
  seed: (database) => writeCircles(database, seedFromRecordings()),
};
