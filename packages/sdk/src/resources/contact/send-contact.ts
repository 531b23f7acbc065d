import { sendContact as operationOfWire } from '@circlet/contract/client';
import type { Connection } from '../../connection.js';
import type { ContactInput, ContactReceipt } from '../../models/contact.js';
import { contactBody, contactInputNames } from '../../query/contact-body.js';
import { contactProblems } from '../../query/contact-problems.js';
import { fieldMessages, type FieldMessages } from '../../wire/field-messages.js';
import type { CallOptions } from '../call.js';
import { refuse } from '../not-sent.js';
import { sendOnce } from '../send-once.js';

const operation = 'contact.send';

/** All that the live API says where reCAPTCHA's answer is missing or not valid. */
const captchaRefusal = '1011010010010010111';

function messagesOf(errors: unknown): FieldMessages {
  const message = 'must be a valid answer of reCAPTCHA';
  if (errors === captchaRefusal) return { fields: { captchaToken: [message] }, general: [] };
  return fieldMessages(errors, contactInputNames);
}

/**
 * Sends a message, by exactly one request.
 *
 * @throws ApiError of any kind but `contract` and `unsupported`.
 */
export async function sendContact(
  connection: Connection,
  input: ContactInput,
  options: CallOptions,
): Promise<ContactReceipt> {
  refuse(operation, contactProblems(input));
  const advice = 'It may have been passed on; a repeat may arrive as a second message.';
  const body = contactBody(input);
  await sendOnce(connection, { ...operationOfWire, operation, body, messagesOf, advice }, options);
  return Object.freeze({ isSent: true });
}
