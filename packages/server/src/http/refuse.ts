import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { envelope } from './envelope.js';

/** Answers with the envelope; `about` is the key of the one message. */
export function refuse(
  context: Context,
  status: ContentfulStatusCode,
  about: string,
  message: string,
): Response {
  context.header('Cache-Control', 'no-store');
  return context.json(envelope({ [about]: [message] }), status);
}
