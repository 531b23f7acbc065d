import { ApiError } from '@circlet/sdk/parts';

/** Whatever was thrown, as the one error that is known. */
export function asApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  return new ApiError('contract', 'The answer could not be read.', { cause: error });
}
