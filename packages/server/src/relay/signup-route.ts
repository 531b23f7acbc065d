import type { Context } from 'hono';
import { languageOf } from '../http/language.js';
import { readSignup } from '../signups/signup-params.js';
import { readLimited } from './read-limited.js';
import { jsonReply, refusal, type Answering, type Reply } from './reply.js';
import type { Sharing } from './sharing.js';
import type { SignupDesk, SignupOutcome } from './signup-desk.js';
import type { SignupLimits } from './signup-limits.js';
import type { Visitor } from './visitor.js';

/** What sign-ups need from the relay around them. */
export interface SignupRouteOptions {
  readonly sharing: Sharing;
  readonly limits: SignupLimits;
  readonly desk: SignupDesk;
}

/**
 * Answers a sign-up from a page of an admitted site: refused before it is
 * sent where it would be refused or be no use, and otherwise as the API
 * answered.
 */
export function signupRoute({ sharing, limits, desk }: SignupRouteOptions): Answering {
  return async (visitor: Visitor, context: Context): Promise<Reply> => {
    const { origin = '', language } = visitor;
    if (!sharing.admitsSignup(origin)) return refusal(403, { origin: [notAdmitted] });
    const body = await readLimited(context);
    if (body === undefined) return refusal(413, { body: ['Must not be larger than 64 kB'] });
    const reading = readSignup(body);
    if (reading.kind === 'refused') return refusal(reading.status, reading.errors);
    const { signup } = reading;
    const isFree = desk.isKnown(signup);
    const seconds = isFree ? undefined : limits.wait(desk.nameOf(signup.email), origin);
    if (seconds !== undefined) return tooMany(seconds);
    return replyTo(await desk.take(signup, languageOf(language)));
  };
}

const notAdmitted = 'Sign-ups are taken only from pages of the sites that this relay is for';

function tooMany(seconds: number): Reply {
  const sentence = `Not sent: too many sign-ups; try again in ${String(seconds)} s`;
  return refusal(429, { signup: [sentence] }, { headers: { 'Retry-After': String(seconds) } });
}

const unsent = 'Not sent: the API behind this relay cannot be reached; try again later';
const unconfirmed =
  'Sent, but the API did not confirm it: it may be stored or not; the same once more is safe';
const retryAfter = { headers: { 'Retry-After': '10' } };

function replyTo(outcome: SignupOutcome): Reply {
  switch (outcome.kind) {
    case 'created':
      return { ...jsonReply(200, { status: 'created' }), cache: 'sent' };
    case 'refused': {
      const body = { status: 'error', errors: outcome.errors };
      return { ...jsonReply(200, body), cache: 'refused' };
    }
    case 'unsent':
      return { ...refusal(503, { signup: [unsent] }, retryAfter), cache: 'unsent' };
    case 'unconfirmed':
      return { ...refusal(504, { signup: [unconfirmed] }, retryAfter), cache: 'unconfirmed' };
  }
}
