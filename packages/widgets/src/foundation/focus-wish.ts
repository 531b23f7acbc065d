import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Moves the focus to something that an element does not show yet, as soon as
 * it does. Whoever has gone on to another part of the page stays there.
 */
export class FocusWish implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #selector = '';
  #from: Element | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Wishes for the first element that matches; takes the place of an older wish. */
  on(selector: string): void {
    this.#selector = selector;
    this.#from = this.#outside;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    if (!this.#selector) return;
    const target = this.#host.shadowRoot?.querySelector<HTMLElement>(this.#selector);
    if (!target) return;
    this.#selector = '';
    const now = this.#outside;
    if (!now || now === this.#from) target.focus();
    this.#from = null;
  }

  /** What has the focus, if it is something else than the host. */
  get #outside(): Element | null {
    const { activeElement } = this.#host.getRootNode() as Document | ShadowRoot;
    return activeElement === document.body || activeElement === this.#host ? null : activeElement;
  }
}
