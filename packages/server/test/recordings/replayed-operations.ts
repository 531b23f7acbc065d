import { announcementsRecordings } from './announcements-recordings.js';
import { circlesRecordings } from './circles-recordings.js';
import { circleSiblingsRecordings } from './circle-siblings-recordings.js';
import { courseRecordings } from './course-recordings.js';
import { contactRecordings } from './contact-recordings.js';
import { eventsRecordings } from './events-recordings.js';
import { placesRecordings } from './places-recordings.js';
import type { ReplayedOperation } from './replayed-operation.js';
import { signupsRecordings } from './signups-recordings.js';
import { teamsRecordings } from './teams-recordings.js';

/** All that is held to the recordings; each seeds what those after it need. */
export const replayedOperations: readonly ReplayedOperation[] = [
  circlesRecordings,
  signupsRecordings,
  ...circleSiblingsRecordings,
  ...courseRecordings,
  teamsRecordings,
  placesRecordings,
  eventsRecordings,
  announcementsRecordings,
  contactRecordings,
];
