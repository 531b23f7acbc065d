import { ApiError } from '../api-error.js';

/**
 * The error of an input that is refused before anything is sent.
 *
 * @param fields What is wrong, by the name of the input.
 */
export function notSent(
  operation: string,
  fields: Readonly<Record<string, readonly string[]>>,
): ApiError {
  const sentences = Object.entries(fields).map(([name, why]) => `${name} ${why.join(', ')}`);
  return new ApiError('rejected', `Not sent: ${sentences.join('; ')}.`, { operation, fields });
}

/**
 * Lets an input pass that has no problems.
 *
 * @throws ApiError `rejected`
 */
export function refuse(
  operation: string,
  problems: Readonly<Record<string, readonly string[]>>,
): void {
  if (Object.keys(problems).length > 0) throw notSent(operation, problems);
}
