import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Code of the form. */
type Body = typeof import('./signup-body.js');

/** Fetches the form. */
export class SignupBodyLater implements ReactiveController {
  /** Whether the last attempt to fetch it failed. */
  isMissing = false;

  readonly #host: ReactiveControllerHost;
  readonly #onCome: (body: Body) => void;
  readonly #onMissing: () => void;
  #coming: Promise<void> | undefined;

  constructor(host: ReactiveControllerHost, onCome: (body: Body) => void, onMissing: () => void) {
    this.#host = host;
    this.#onCome = onCome;
    this.#onMissing = onMissing;
    host.addController(this);
  }

  hostConnected(): void {
    this.load();
  }

  /** Fetches it, unless it is there or on its way. */
  load(): void {
    this.#coming ??= this.#fetch();
  }

  async #fetch(): Promise<void> {
    this.isMissing = false;
    try {
      this.#onCome(await import('./signup-body.js'));
    } catch {
      // Another attempt may do.
      this.#coming = undefined;
      this.isMissing = true;
      this.#onMissing();
    }
    this.#host.requestUpdate();
  }
}
