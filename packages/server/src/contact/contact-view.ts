import type { Database } from '../database/schema.js';
import type { RestView } from '../http/rest-view.js';
import { readMessageBody } from './message-body.js';
import { readMessage } from './message-fields.js';
import { storeMessage } from './store-message.js';

/**
 * Whether the token of a captcha, which may be missing, proves that a person
 * wrote a message.
 */
export type CaptchaCheck = (token: string | undefined) => boolean | Promise<boolean>;

/** What messages need from the server around them. */
export interface ContactViewOptions {
  readonly database: Database;
  readonly now: () => Date;
  /** Default: every message is taken for a person's. */
  readonly checkCaptcha?: CaptchaCheck | undefined;
}

/** What the live API says where its captcha takes the sender for a machine. */
const machine = '1011010010010010111';

/**
 * The answer to `POST /api/contact/`: `sent` once the message is on disk.
 * Nobody is mailed. The live API's `next`, which sends the sender on to any
 * address whatsoever, is ignored.
 */
export function contactView({ database, now, checkCaptcha }: ContactViewOptions): RestView {
  return async (context) => {
    const body = await readMessageBody(context);
    if (!body.ok) return body.answer;
    const reading = readMessage(body.fields);
    if (!reading.ok) return { status: 400, body: reading.errors };
    const { captchaToken, ...message } = reading.message;
    if (checkCaptcha !== undefined && !(await checkCaptcha(captchaToken))) {
      return { status: 200, body: { status: 'error', errors: machine } };
    }
    await storeMessage(database, message, now());
    return { status: 200, body: { status: 'sent' } };
  };
}
