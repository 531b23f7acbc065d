import { createSignup as operationOfWire } from '@circlet/contract/client';
import { ApiError, type ApiErrorKind } from '../../api-error.js';
import type { Connection } from '../../connection.js';
import type { SignupInput, SignupReceipt } from '../../models/signup.js';
import { outcome } from '../../outcome.js';
import { signupBody, signupInputNames } from '../../query/signup-body.js';
import { signupProblems } from '../../query/signup-problems.js';
import { signupSentence } from '../../query/signup-sentences.js';
import { issueExpectation, issuePath } from '../../wire/drift.js';
import { fieldMessages, type FieldMessages } from '../../wire/field-messages.js';
import type { SchemaIssue } from '../../wire/schema.js';
import type { CallOptions } from '../call.js';
import { notSent } from '../not-sent.js';

const operation = 'signups.create';

const messagesOf = (errors: unknown): FieldMessages => fieldMessages(errors, signupInputNames);

/** Kinds of an answer that leaves open whether the signup is stored. */
const unsure: ReadonlySet<ApiErrorKind> = new Set([
  'aborted',
  'contract',
  'timeout',
  'unavailable',
  'unconfirmed',
]);

/**
 * Signs up for one circle, by exactly one request. The circle's own question
 * is not known here: whether an answer is missing, the API says.
 *
 * @throws ApiError of any kind but `contract` and `unsupported`.
 */
export async function createSignup(
  connection: Connection,
  input: SignupInput,
  { signal }: CallOptions,
): Promise<SignupReceipt> {
  const problems = Object.entries(signupProblems(input));
  if (problems.length > 0) {
    throw notSent(
      operation,
      Object.fromEntries(problems.map(([field, problem]) => [field, [signupSentence(problem)]])),
    );
  }
  const { method, path } = operationOfWire;
  const url = connection.api + path.slice(1);
  const body = JSON.stringify(signupBody(input));
  try {
    const response = await connection.transport({ method, url, body, operation, signal });
    expectCreated(outcome(response, { operation, messagesOf }), connection);
  } catch (error) {
    throw error instanceof ApiError ? afterSending(error) : error;
  }
  return Object.freeze({ circle: input.circle });
}

/** A key that is new is reported; anything else but "created" proves nothing. */
function expectCreated(json: unknown, { onDrift }: Connection): void {
  const parsed = operationOfWire.answer.safeParse(json);
  const issues: readonly SchemaIssue[] = parsed.error?.issues ?? [];
  if (issues.some(({ keys }) => !keys)) {
    throw new ApiError('contract', 'The API did not answer "created".', { operation });
  }
  for (const issue of issues) {
    onDrift({ operation, path: issuePath(issue.path), expected: issueExpectation(issue) });
  }
}

/** What was sent may be stored whatever came back: the live API mails after storing, and may fail then. */
function afterSending(cause: ApiError): ApiError {
  const { kind, message, retryAfter } = cause;
  if (!unsure.has(kind)) return cause;
  const advice =
    'It may be stored. A repeat with the same e-mail is safe: it updates, never doubles.';
  return new ApiError(kind === 'contract' ? 'unconfirmed' : kind, `${message} ${advice}`, {
    operation,
    cause,
    ...(retryAfter !== undefined && { retryAfter }),
  });
}
