import { operations, type AnnouncementList } from '@circlet/contract';
import { writeCommunity, type Database } from '../../src/index.js';
import { readJson } from '../../../../test/recordings/recorded.js';
import { comparePlainView } from './compare.js';
import { compareExactly } from './compare-exactly.js';
import { reasonToLeaveOutOfReading, type ReplayedOperation } from './replayed-operation.js';

/** The announcements. */
export const announcementsRecordings: ReplayedOperation = {
  isAt: (path) => path === operations.listAnnouncements.path,
  reasonToLeaveOut: reasonToLeaveOutOfReading,
  compare: comparePlainView(compareExactly),
  deliberate: new Map(),
  seed: seedAnnouncements,
};

/** What is recorded, and one that must not be shown. */
async function seedAnnouncements(database: Database): Promise<void> {
  const { items } = readJson('413-announcements.json') as AnnouncementList;
  const hidden = { text: 'Not yet.', color: 'green', display: false } as const;
  await writeCommunity(database, { announcements: [...items, hidden] });
}
