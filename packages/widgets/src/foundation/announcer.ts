import {
  html,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';

const calmMs = 400;

/**
 * Speaks to screen readers through one polite live region. Waits a moment, so
 * that only the last of several messages is heard and typing is not talked over.
 */
export class Announcer implements ReactiveController {
  /** What the live region holds. */
  text = '';

  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** Says a message; one that is waiting is replaced. */
  say(text: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      // The same words twice would be no change, and no change is not read.
      this.text = text === this.text ? `${text}\u00a0` : text;
      this.#host.requestUpdate();
    }, calmMs);
  }

  /** The live region; it has to be in the page before it speaks. */
  render(): TemplateResult {
    return html`<p class="spoken" role="status">${this.text}</p>`;
  }
}
