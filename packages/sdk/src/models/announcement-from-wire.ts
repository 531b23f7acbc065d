import type { Announcement as Wire } from '@circlet/contract';
import type { Announcement } from './announcement.js';
import { webAddress } from './web-address.js';

/** What is certain of an announcement after a tolerant reading. */
export type WireAnnouncement = Partial<Wire> & Pick<Wire, 'text'>;

/** An announcement as people speak of it. */
export function announcementFromWire(wire: WireAnnouncement): Announcement {
  return {
    text: wire.text,
    url: webAddress(wire.link),
    linkText: wire.link_text ?? '',
    colour: wire.color ?? '',
  };
}
