import type { CommunityEvent, EventList } from '@circlet/contract';
import { writeCommunity, type CommunityData, type Database } from '../../src/index.js';
import { readJson, type Recording } from '../../../../test/recordings/recorded.js';
import type { OurAnswer } from './compare.js';
import { compareRest } from './compare-rest.js';
import { reasonToLeaveOutOfReading, type ReplayedOperation } from './replayed-operation.js';

type NewEvent = NonNullable<CommunityData['events']>[number];

const asHtml = '441-events-html.html';

/** The calendar of the community. */
export const eventsRecordings: ReplayedOperation = {
  isAt: (path) => /^\/api\/community_calendar\/events\/(?:[^/]+\/)?$/.test(path),
  reasonToLeaveOut: reasonToLeaveOutOfReading,
  compare: compareEvents,
  deliberate: new Map([[asHtml, 'browsers get JSON, too: there are no pages to browse the API']]),
  seed: seedEvents,
};

function compareEvents(
  recording: Recording,
  recordedBody: string,
  ours: OurAnswer,
): readonly string[] {
  if (recording.file !== asHtml) return compareRest(recording, recordedBody, ours);
  const { results } = JSON.parse(ours.body) as { results: readonly unknown[] };
  return ours.status === 200 && results.length === 1 ? [] : ['no list of one event'];
}

/**
 * The ten that are recorded and later ones in place of those that are only
 * counted; one that is over and one that nobody approved of, which must not
 * be shown.
 */
async function seedEvents(database: Database): Promise<void> {
  const { count, results } = readJson('430-events.json') as EventList;
  const recorded = results.map(eventRow);
  const [first] = recorded;
  if (first === undefined) throw new Error('No event is recorded.');
  const later = Array.from({ length: count - recorded.length }, () => ({
    ...first,
    starts_at: '2027-03-01T00:00:00Z',
  }));
  const over = { ...first, starts_at: '2026-11-22T11:59:59Z' };
  const unseen = { ...first, starts_at: '2026-12-01T00:00:00Z', approved: false };
  await writeCommunity(database, { events: [...recorded, ...later, over, unseen] });
}

function eventRow({ datetime, created_by, ...event }: CommunityEvent): NewEvent {
  const { title, description, timezone, city, region, country, link, image } = event;
  return {
    ...{ title, description, city, region, country, link },
    starts_at: datetime,
    time_zone: timezone,
    image: image === null ? null : image.replace(/^.*\/media\//, ''),
    created_by: created_by.first_name,
    approved: true,
  };
}
