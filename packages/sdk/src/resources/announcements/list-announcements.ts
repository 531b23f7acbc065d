import { listAnnouncements as operationOfWire } from '@circlet/contract/client';
import type { Connection } from '../../connection.js';
import { announcementFromWire } from '../../models/announcement-from-wire.js';
import type { Announcement } from '../../models/announcement.js';
import { fieldMessages } from '../../wire/field-messages.js';
import type { FreshOptions } from '../call.js';
import { readRows } from '../lists/rows.js';

/**
 * The announcements that the platform shows now.
 *
 * @throws ApiError
 */
export async function listAnnouncements(
  connection: Connection,
  options: FreshOptions,
): Promise<readonly Announcement[]> {
  const { rows } = await readRows(
    connection,
    {
      ...operationOfWire,
      operation: 'announcements.list',
      messagesOf: fieldMessages,
      required: ['text'],
      toModel: announcementFromWire,
    },
    options,
  );
  return Object.freeze(rows.filter((row) => row !== undefined));
}
