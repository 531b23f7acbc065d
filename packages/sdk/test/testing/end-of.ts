import { ApiError } from '@circlet/sdk';
import { assertFrozen } from './frozen.js';

/** Ends well, or by the one error that is promised. */
export async function endOf(call: () => Promise<unknown>): Promise<ApiError | undefined> {
  try {
    assertFrozen(await call());
    return undefined;
  } catch (error) {
    if (error instanceof ApiError) return error;
    throw error;
  }
}
