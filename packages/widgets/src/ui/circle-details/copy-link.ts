import type { ReactiveControllerHost } from 'lit';

/** What copying a link is at; `byHand` where the browser does not let us. */
export type CopyState = 'none' | 'copied' | 'byHand';

/** Copies a link, or shows it to be copied by hand. */
export class CopyLink {
  state: CopyState = 'none';

  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Copies an address. */
  async copy(address: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(address);
      this.state = 'copied';
    } catch {
      // Refused by the visitor or a policy, or absent: pages without TLS have no clipboard.
      this.state = 'byHand';
    }
    this.#host.requestUpdate();
    await this.#host.updateComplete;
  }

  /** Forgets what was copied. */
  reset(): void {
    this.state = 'none';
  }
}
