import type { CommunityEvent } from '@circlet/contract';
import { offsetLabel } from '../circles/circle-times.js';
import { mediaUrl } from '../media/media-url.js';
import type { EventRow } from './event-query.js';

/** Turns a row into an event, with the live API's keys in its order. */
export function eventItem(row: EventRow, publicUrl: string): CommunityEvent {
  const { title, description, city, region, country, link } = row;
  return {
    ...{ title, description },
    datetime: `${row.utc}Z`,
    local_datetime: `${row.local}${offsetLabel(row.utc_offset_minutes)}`,
    timezone: row.zone,
    ...{ city, region, country, link },
    image: row.image === null ? null : mediaUrl(row.image, publicUrl),
    created_by: { first_name: row.created_by },
  };
}
