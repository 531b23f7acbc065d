import { UnusableDatabase } from '../database/unusable-database.js';
import { NoSignups } from './no-signups.js';

/**
 * Says in one sentence why the server did not start and what to do.
 *
 * @param error what was thrown.
 * @param place where it was to listen.
 */
export function failureSentence(
  error: unknown,
  place: { readonly host: string; readonly port: number },
): string {
  if (error instanceof UnusableDatabase) return error.message;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const { host, port } = place;
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${String(port)} on ${host} is in use; choose another one with --port, or 0 for any free one.`;
    case 'EACCES':
      return `Port ${String(port)} on ${host} is not allowed to you; choose one above 1023 with --port.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `This machine has no address ${host}; choose another one with --host, for instance 127.0.0.1.`;
    default:
      return `The server did not start: ${oneLine(error)}`;
  }
}

/** Says in one sentence why there are no sign-ups to print. */
export function signupsFailure(error: unknown): string {
  if (error instanceof UnusableDatabase || error instanceof NoSignups) return error.message;
  return `The sign-ups could not be read: ${oneLine(error)}`;
}

/** What an error says, in one line. */
export function oneLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replaceAll(/\s+/g, ' ').trim();
}
