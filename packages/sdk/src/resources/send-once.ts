import { ApiError, type ApiErrorKind } from '../api-error.js';
import type { Connection } from '../connection.js';
import { outcome, type CallFacts } from '../outcome.js';
import { issueExpectation, issuePath } from '../wire/drift.js';
import type { SchemaIssue, WireSchema } from '../wire/schema.js';
import type { CallOptions } from './call.js';

/** An operation of the contract that stores something. */
export interface Sending extends CallFacts {
  readonly path: string;
  readonly answer: WireSchema;
  readonly body: object;
  /** What is true where it may have been stored, and what to do then. */
  readonly advice: string;
}

/** Kinds of an answer that leaves open whether what was sent is stored. */
const unsure: ReadonlySet<ApiErrorKind> = new Set([
  'aborted',
  'contract',
  'timeout',
  'unavailable',
  'unconfirmed',
]);

/**
 * Sends something, by exactly one request. Only the answer that the contract
 * names proves that it is stored.
 *
 * @throws ApiError of any kind but `contract` and `unsupported`.
 */
export async function sendOnce(
  connection: Connection,
  sending: Sending,
  { signal }: CallOptions,
): Promise<void> {
  const { operation, path, body } = sending;
  const url = connection.api + path.slice(1);
  const request = { method: 'POST', url, body: JSON.stringify(body), operation, signal } as const;
  try {
    expectPromised(outcome(await connection.transport(request), sending), sending, connection);
  } catch (error) {
    throw error instanceof ApiError ? afterSending(error, sending) : error;
  }
}

/** A key that is new is reported; anything else that differs proves nothing. */
function expectPromised(
  json: unknown,
  { operation, answer }: Sending,
  { onDrift }: Connection,
): void {
  const parsed = answer.safeParse(json);
  const issues: readonly SchemaIssue[] = parsed.success ? [] : parsed.error.issues;
  if (issues.some(({ keys }) => !keys)) {
    throw new ApiError('contract', 'The API did not say that it is done.', { operation });
  }
  for (const issue of issues) {
    onDrift({ operation, path: issuePath(issue.path), expected: issueExpectation(issue) });
  }
}

/** What was sent may be stored whatever came back: the live API mails after storing, and may fail then. */
function afterSending(cause: ApiError, { operation, advice }: Sending): ApiError {
  const { kind, message, retryAfter } = cause;
  if (!unsure.has(kind)) return cause;
  return new ApiError(kind === 'contract' ? 'unconfirmed' : kind, `${message} ${advice}`, {
    operation,
    cause,
    ...(retryAfter !== undefined && { retryAfter }),
  });
}
