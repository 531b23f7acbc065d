import type { Connection } from '../../connection.js';
import type { Announcement } from '../../models/announcement.js';
import type { FreshOptions } from '../call.js';
import { listAnnouncements } from './list-announcements.js';

/** Notices of the platform. */
export interface Announcements {
  /**
   * Those that are shown now.
   *
   * @example
   * ```ts
   * const [first] = await circlet.announcements.list();
   * console.log(first?.text, first?.url);
   * ```
   *
   * @throws ApiError
   */
  list(options?: FreshOptions): Promise<readonly Announcement[]>;
}

/** The announcements of one connection. */
export function announcementsOf(connection: Connection): Announcements {
  return { list: (options = {}) => listAnnouncements(connection, options) };
}
