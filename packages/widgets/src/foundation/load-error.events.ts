import type { ApiErrorKind } from '@circlet/sdk';

/** What an element shows could not be loaded; it shows what a visitor can do. */
export class LoadErrorEvent extends CustomEvent<{
  readonly kind: ApiErrorKind;
  readonly message: string;
}> {
  constructor(kind: ApiErrorKind, message: string) {
    super('loaderror', { bubbles: true, composed: true, detail: { kind, message } });
  }
}

declare global {
  interface HTMLElementEventMap {
    loaderror: LoadErrorEvent;
  }
  interface DocumentEventMap {
    loaderror: LoadErrorEvent;
  }
}
