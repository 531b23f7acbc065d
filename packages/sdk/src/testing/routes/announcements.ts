import { found, type Answer } from '../http/exchange.js';
import type { World } from '../world/world.js';

/** `GET /api/announcements/` */
export function listAnnouncements({ announcements }: World): Answer {
  return found({ count: announcements.length, items: announcements });
}
