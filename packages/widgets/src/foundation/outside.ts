/** Tells when a visitor presses or taps anywhere but within an element. */
export class Outside {
  readonly #within: () => Element | null | undefined;
  readonly #onPress: () => void;

  /** @param within Read at each press: the element may be drawn anew. */
  constructor(within: () => Element | null | undefined, onPress: () => void) {
    this.#within = within;
    this.#onPress = onPress;
  }

  /** Starts or stops listening; capturing, since a page may stop its events. */
  listen(isOn: boolean): void {
    if (isOn) document.addEventListener('pointerdown', this.#hear, { capture: true });
    else document.removeEventListener('pointerdown', this.#hear, { capture: true });
  }

  readonly #hear = (event: Event): void => {
    const within = this.#within();
    if (!within || !event.composedPath().includes(within)) this.#onPress();
  };
}
