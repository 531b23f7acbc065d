import type { CommunityEvent as Wire } from '@circlet/contract';
import type { CommunityEvent } from './community-event.js';
import { webAddress } from './web-address.js';

/** What is certain of an event after a tolerant reading. */
export type WireEvent = Partial<Wire> & Pick<Wire, 'title' | 'datetime'>;

/** An event as people speak of it. */
export function eventFromWire(wire: WireEvent): CommunityEvent {
  return {
    title: wire.title,
    description: wire.description ?? '',
    startsAt: wire.datetime,
    localStartsAt: wire.local_datetime ?? null,
    timeZone: wire.timezone || null,
    city: wire.city ?? '',
    region: wire.region ?? '',
    country: wire.country ?? '',
    url: webAddress(wire.link),
    imageUrl: webAddress(wire.image ?? ''),
    createdBy: wire.created_by?.first_name ?? '',
  };
}
