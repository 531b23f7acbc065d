import type { LitElement, ReactiveController } from 'lit';

/** Moves the focus to the first of the cards that came because a button was pressed. */
export class ArrivalFocus implements ReactiveController {
  readonly #host: LitElement;
  #isExpected = false;
  #focusOn: number | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** All cards are on their way anew, because a button was pressed. */
  expectAnew(): void {
    this.#isExpected = true;
  }

  /** @param count Cards in sight. @param added How many of them came with a further page. */
  arrived(count: number, added: number): void {
    if (added > 0) this.#focusOn = count - added;
    else if (this.#isExpected) this.#focusOn = 0;
    this.#isExpected = false;
  }

  hostUpdated(): void {
    if (this.#focusOn === undefined) return;
    // Only from the button that was pressed, or from where it was: who has gone on stays there.
    const isFree = !this.#host.shadowRoot?.activeElement?.matches(':not(.more button)');
    const links = this.#host.renderRoot.querySelectorAll<HTMLElement>('.card a');
    if (isFree) links[this.#focusOn]?.focus();
    this.#focusOn = undefined;
  }
}
