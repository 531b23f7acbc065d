import type { Context } from 'hono';
import type { Database } from '../database/schema.js';
import { envelope, type ErrorMessages } from '../http/envelope.js';
import { refuseCallback, sayLanguage, sendJson, type Answer } from '../http/send-json.js';
import { readSignup } from './signup-params.js';
import { unknownCircle } from './signup-refusal.js';
import { isKnownCircle, storeSignup } from './store-signup.js';

/** What sign-ups need from the server around them. */
export interface SignupRouteOptions {
  readonly database: Database;
  readonly now: () => Date;
}

/** The database did not store a sign-up. What it said may quote the sign-up, so it is not kept. */
class SignupNotStored extends Error {
  override readonly name = 'SignupNotStored';
}

/** The answer to `POST /api/signup/`: `created` once the sign-up is on disk, never before. */
export function signupRoute(options: SignupRouteOptions): (context: Context) => Promise<Response> {
  return async (context) => {
    const refused = refuseCallback(context);
    if (refused !== undefined) return refused;
    sayLanguage(context);
    context.header('Cache-Control', 'no-store');
    return sendJson(context, await answerTo(await context.req.arrayBuffer(), options));
  };
}

async function answerTo(body: ArrayBuffer, options: SignupRouteOptions): Promise<Answer> {
  try {
    return await tryToAnswer(body, options);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new SignupNotStored(`the database refused, code ${code}`);
  }
}

async function tryToAnswer(body: ArrayBuffer, options: SignupRouteOptions): Promise<Answer> {
  const { database, now } = options;
  const reading = readSignup(body);
  if (reading.kind === 'signup') {
    const errors = await storeSignup(database, reading.signup, now());
    return errors === undefined ? { status: 200, body: { status: 'created' } } : polite(errors);
  }
  const { status, errors, circle } = reading;
  if (status === 400) return { status, body: envelope(errors) };
  // The live API tells of an unknown circle together with the other errors.
  const isUnknown = circle !== undefined && !(await isKnownCircle(database, circle));
  return polite(isUnknown ? { ...unknownCircle, ...errors } : errors);
}

function polite(errors: ErrorMessages): Answer {
  return { status: 200, body: envelope(errors) };
}
