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
  const { path, answer: schema } = operationOfWire;
  const { rows } = await readRows(
    connection,
    {
      operation: 'announcements.list',
      messagesOf: (errors) => fieldMessages(errors, {}),
      required: ['text'],
      toModel: announcementFromWire,
      path,
      schema,
    },
    options,
  );
  return Object.freeze(rows.filter((row) => row !== undefined));
}
