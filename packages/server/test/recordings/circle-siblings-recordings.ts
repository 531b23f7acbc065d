import { operations } from '@circlet/contract';
import { comparePlainView, compareUnder, type CompareBodies } from './compare.js';
import { compareExactly } from './compare-exactly.js';
import { compareInOrder } from './compare-item.js';
import { reasonToLeaveOutOfReading, type ReplayedOperation } from './replayed-operation.js';
import type { Recording } from '../../../../test/recordings/recorded.js';

type Items = readonly { readonly id: number }[];

/** What is told of circles beside their list; `seed.ts` writes them. */
export const circleSiblingsRecordings: readonly ReplayedOperation[] = [
  siblingAt(operations.listCircleTopics.path, compareExactly),
  siblingAt(operations.listCircleCities.path, compareExactly),
  siblingAt(operations.listStories.path, compareUnder('items', compareInOrder('story'))),
  siblingAt(operations.listMapPoints.path, compareUnder('items', comparePoints)),
];

function siblingAt(path: string, compareBodies: CompareBodies): ReplayedOperation {
  return {
    isAt: (one) => one === path,
    reasonToLeaveOut: reasonToLeaveOutOfReading,
    compare: comparePlainView(compareBodies),
    deliberate: new Map(),
  };
}

/** The live API does not sort the points. */
function comparePoints(recording: Recording, theirs: Items, ours: Items): readonly string[] {
  const sorted = (items: Items) => [...items].sort((a, b) => a.id - b.id);
  return compareInOrder('point')(recording, sorted(theirs), sorted(ours));
}
