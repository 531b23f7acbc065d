import { connectionTo } from '../foundation/connection-to.js';
import type { SignupQuestion } from './signup-loading.js';

/** Whether requests travel on a way that cannot send a sign-up: by scripts in a sealed frame. */
export function readsOnly({ api, transport }: SignupQuestion): boolean {
  try {
    return connectionTo({ api, transport }).transport.readsOnly === true;
  } catch {
    // An address that is none has been told of when the circle was asked for.
    return false;
  }
}
