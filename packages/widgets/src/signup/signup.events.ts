import type { ApiErrorKind } from '@circlet/sdk';
import type { Gone } from '../locales/signup/messages.js';

const travels = { bubbles: true, composed: true };

/** A form is complete and about to be sent. Cancel it to keep it from being sent. */
export class SignupSubmitEvent extends CustomEvent<{ readonly circle: number }> {
  constructor(circle: number) {
    super('signupsubmit', { ...travels, cancelable: true, detail: { circle } });
  }
}

/** The API has stored a sign-up. */
export class SignupSuccessEvent extends CustomEvent<{ readonly circle: number }> {
  constructor(circle: number) {
    super('signupsuccess', { ...travels, detail: { circle } });
  }
}

/** Why a sign-up is not known to be stored: the kind of an error, or what the circle has become. */
export type SignupErrorKind = ApiErrorKind | Gone;

/** A sign-up that failed, without a word of what was written. */
export interface SignupTrouble {
  readonly circle: number;
  readonly kind: SignupErrorKind;
  /** Names of the inputs that have to be changed, such as `email`. */
  readonly fields: readonly string[];
}

/** A sign-up was not sent, was refused, or its end is not known; the element shows what a visitor can do. */
export class SignupErrorEvent extends CustomEvent<SignupTrouble> {
  constructor(trouble: SignupTrouble) {
    super('signuperror', { ...travels, detail: trouble });
  }
}

/** The sign-up's events by name; they bubble, so any element and the document may listen. */
interface SignupEventMap {
  signupsubmit: SignupSubmitEvent;
  signupsuccess: SignupSuccessEvent;
  signuperror: SignupErrorEvent;
}

declare global {
  /* eslint-disable @typescript-eslint/no-empty-object-type -- declarations merge by interface only */
  interface HTMLElementEventMap extends SignupEventMap {}
  interface DocumentEventMap extends SignupEventMap {}
  /* eslint-enable */
}
