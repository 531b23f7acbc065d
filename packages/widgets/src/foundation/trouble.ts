import type { ApiErrorKind } from '@circlet/sdk';
import type { Trouble } from '../locales/trouble.js';

/** Most kinds are for developers; a visitor can tell apart four. */
export function troubleOf(kind: ApiErrorKind): Trouble {
  return kind === 'offline' || kind === 'timeout' || kind === 'unavailable' ? kind : 'other';
}
