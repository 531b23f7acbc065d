import { html, nothing } from 'lit';
import type { FiltersContext } from './filters-context.js';
import type { FinderHost } from './finder-host.js';
import { later, laterAtHand } from './later.js';
import type { ChoiceName, VisitorChange } from './visitor-change.js';

/** What a visitor has chosen instead of what the webmaster wished. */
export class VisitorChoices {
  /** What the webmaster wished, of what the visitor has changed since. */
  readonly own: VisitorChange = {};
  /** Whether the page's address is still to be read: until then nobody knows what to ask. */
  awaitsAddress: boolean | undefined;

  readonly #host: FinderHost;

  constructor(host: FinderHost) {
    this.#host = host;
  }

  take(change: VisitorChange): void {
    for (const name of Object.keys(change) as ChoiceName[])
      this.own[name] ??= this.#host[name] ?? '';
    Object.assign(this.#host, change);
  }

  /** Each choice, to be removed. The row is there as soon as one was made, so that nothing moves when it is filled. */
  chips(context: FiltersContext): unknown {
    const { urlSync } = this.#host;
    const isWanted =
      context.position ??
      (Object.keys(this.own).length > 0 ||
        (this.awaitsAddress && location.search.includes(`${urlSync}-`)));
    if (!isWanted) return nothing;
    return laterAtHand()?.choiceChips(this.#host, context) ?? html`<div class="late chips"></div>`;
  }

  /** Keeps them in the page's address where that is wished; what it says goes first. */
  async sync(): Promise<void> {
    if (!this.#host.urlSync || this.awaitsAddress !== undefined) return;
    this.awaitsAddress = true;
    try {
      await (
        await later()
      ).syncAddress(this.#host, (change) => {
        this.take(change);
      });
    } catch {
      // Everything but the address works.
    }
    this.awaitsAddress = false;
    this.#host.requestUpdate();
  }
}
