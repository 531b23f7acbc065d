import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Tells an element, for as long as it is in the page, when the connection is back. */
export class BackOnline implements ReactiveController {
  readonly #tell: () => void;

  constructor(host: ReactiveControllerHost, tell: () => void) {
    this.#tell = tell;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('online', this.#tell);
  }

  hostDisconnected(): void {
    window.removeEventListener('online', this.#tell);
  }
}
