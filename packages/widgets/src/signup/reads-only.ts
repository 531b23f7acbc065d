import { connect } from '@circlet/sdk/parts';
import { transportFor } from '../foundation/transport-for.js';
import type { SignupQuestion } from './signup-loading.js';

/** Whether requests travel on a way that cannot send a sign-up: by scripts in a sealed frame. */
export function readsOnly({ api, transport }: SignupQuestion): boolean {
  try {
    return connect({ api, transport: transportFor(api, transport) }).transport.readsOnly === true;
  } catch {
    // An address that is none has been told of when the circle was asked for.
    return false;
  }
}
