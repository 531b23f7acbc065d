import type { LitElement, ReactiveController } from 'lit';
import { closesByEscape } from './escape.js';
import { HistoryEntry, leaveStaleEntries } from './history-entry.js';
import type { Opened } from './opened.js';
import { rememberPlace } from './page-place.js';

/** Who shows one kind of things in the place of results. */
export interface Shower {
  /** Whether it can still be shown. */
  readonly knows: (id: number) => boolean;
  /** Where the focus goes when it was closed. */
  readonly origin: (id: number) => HTMLElement | null | undefined;
}

/**
 * Shows something in the place of an element's results, and from within that
 * something else: a course, then one of its circles. The button, Escape and
 * going back close what is uppermost; focus and scroll are then where they were.
 *
 * What is in sight is to be drawn as `.details`, everything else that was opened
 * as `.details[hidden]`, with a `.title` that takes the focus and a `.top` around it.
 */
export class InPlace implements ReactiveController {
  readonly #host: LitElement;
  readonly #history = new HistoryEntry((opened) => {
    if (opened.every(({ kind, id }) => this.#showers.get(kind)?.knows(id))) {
      void this.#become(opened);
    }
  });
  readonly #showers = new Map<Opened['kind'], Shower>();
  #stack: readonly Opened[] = [];
  /** How the page was scrolled before each was opened. */
  #places: readonly (() => void)[] = [];
  #turn = 0;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#history.connect();
    void leaveStaleEntries();
  }

  hostDisconnected(): void {
    this.#history.disconnect();
  }

  /** From now on this kind of things can be opened. */
  add(kind: Opened['kind'], shower: Shower): void {
    this.#showers.set(kind, shower);
  }

  /** Whether something is in sight where the results would be. */
  get isOpen(): boolean {
    return this.#stack.length > 0;
  }

  /** Whether this is what is in sight. */
  shows(kind: Opened['kind'], id: number): boolean {
    const top = this.#stack.at(-1);
    return top?.kind === kind && top.id === id;
  }

  /**
   * Opens something; the last of several counts.
   *
   * @param depth How many that are open stay open below it: 0 for the results' own.
   * @param ready What has to be there first.
   * @param prepare Called when it is certain, before it is drawn.
   */
  async open(
    opened: Opened,
    depth: number,
    ready: Promise<unknown>,
    prepare: () => void,
  ): Promise<void> {
    const turn = ++this.#turn;
    await Promise.all([ready, this.#history.settled()]);
    if (turn !== this.#turn) return;
    prepare();
    const below = this.#stack.slice(0, depth);
    this.#history.enter(opened, below.length);
    await this.#become([...below, opened]);
  }

  /** Closes what is uppermost. */
  async close(): Promise<void> {
    await this.#become(this.#stack.slice(0, -1));
    this.#history.leave();
  }

  /** Closes all at once, because what it showed is of no use any more. */
  forget(): void {
    if (!this.isOpen) return;
    this.#stack = this.#places = [];
    this.#history.forget();
  }

  /** For key presses inside of what is in sight. */
  readonly onKey = (event: KeyboardEvent): void => {
    if (!closesByEscape(event)) return;
    // Otherwise a dialog of the page around us would close as well.
    event.preventDefault();
    void this.close();
  };

  async #become(stack: readonly Opened[]): Promise<void> {
    const before = this.#stack;
    const isCloser = stack.length < before.length;
    const closed = before[stack.length];
    const restore = this.#places[stack.length];
    const isHere = this.#hasFocus();
    this.#places = stack.map((_, depth) => this.#places[depth] ?? rememberPlace(this.#host));
    this.#stack = stack;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (isCloser) {
      const origin = closed && this.#showers.get(closed.kind)?.origin(closed.id);
      if (isHere) origin?.focus({ preventScroll: true });
      restore?.();
    } else {
      this.#find('.title')?.focus({ preventScroll: true });
      this.#find('.top')?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    }
  }

  /** Whoever has gone on to another part of the page stays there. */
  #hasFocus(): boolean {
    const { activeElement, body } = document;
    return !activeElement || activeElement === body || this.#host.matches(':focus-within');
  }

  /** Something of what is in sight. */
  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector(`.details:not([hidden]) ${selector}`);
  }
}
