import type { LitElement } from 'lit';
import type { Clock } from '../../foundation/clock.js';

/** What the details need of the element that they are in; texts are handed on to the sign-up form as they are. */
export interface DetailsHost extends LitElement {
  readonly api: string | null | undefined;
  readonly transport: string | null | undefined;
  readonly privacyUrl: string | null | undefined;
  readonly organisation: string | null | undefined;
  readonly kiosk: string | null | undefined;
  readonly clock: Clock;
}
