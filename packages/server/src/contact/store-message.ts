import type { Database } from '../database/schema.js';
import type { CheckedMessage } from './message-fields.js';

/** The database did not store a message. What it said may quote the message, so it is not kept. */
class MessageNotStored extends Error {
  override readonly name = 'MessageNotStored';
}

/**
 * Stores a message; when it returns, the database has committed.
 *
 * @throws MessageNotStored with the code of the database and nothing else.
 */
export async function storeMessage(
  database: Database,
  { name, email, content, source, organization }: Omit<CheckedMessage, 'captchaToken'>,
  now: Date,
): Promise<void> {
  try {
    await database
      .insertInto('contact_messages')
      .values({
        received_at: now.toISOString(),
        name,
        email,
        content,
        source,
        organization: organization ?? null,
      })
      .execute();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new MessageNotStored(`the database refused, code ${code}`);
  }
}
