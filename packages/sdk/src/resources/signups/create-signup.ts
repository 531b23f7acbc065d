import { createSignup as operationOfWire } from '@circlet/contract/client';
import type { Connection } from '../../connection.js';
import type { SignupInput, SignupReceipt } from '../../models/signup.js';
import { signupBody, signupInputNames } from '../../query/signup-body.js';
import { signupProblems } from '../../query/signup-problems.js';
import { signupSentence } from '../../query/signup-sentences.js';
import { fieldMessages, type FieldMessages } from '../../wire/field-messages.js';
import type { CallOptions } from '../call.js';
import { refuse } from '../not-sent.js';
import { sendOnce } from '../send-once.js';

const operation = 'signups.create';

const messagesOf = (errors: unknown): FieldMessages => fieldMessages(errors, signupInputNames);

/**
 * Signs up for one circle, by exactly one request. The circle's own question
 * is not known here: whether an answer is missing, the API says.
 *
 * @throws ApiError of any kind but `contract` and `unsupported`.
 */
export async function createSignup(
  connection: Connection,
  input: SignupInput,
  options: CallOptions,
): Promise<SignupReceipt> {
  const problems = Object.entries(signupProblems(input)).map(
    ([field, problem]) => [field, [signupSentence(problem)]] as const,
  );
  refuse(operation, Object.fromEntries(problems));
  await sendOnce(
    connection,
    {
      ...operationOfWire,
      operation,
      body: signupBody(input),
      messagesOf,
      advice: 'It may be stored. A repeat with the same e-mail is safe: it updates, never doubles.',
    },
    options,
  );
  return Object.freeze({ circle: input.circle });
}
