import { html, nothing } from 'lit';
import type { FiltersContext } from './filters-context.js';
import type { FinderHost } from './finder-host.js';
import { late } from './later.js';
import type { ChoiceName, VisitorChange } from './visitor-change.js';

/** What a visitor has chosen instead of what the webmaster wished. */
export class VisitorChoices {
  /** What the webmaster wished, of what the visitor has changed since. */
  readonly own: VisitorChange = {};

  readonly #host: FinderHost;

  constructor(host: FinderHost) {
    this.#host = host;
  }

  /** Takes over what a visitor has changed. */
  take(change: VisitorChange): void {
    for (const name of Object.keys(change) as ChoiceName[])
      this.own[name] ??= this.#host[name] ?? '';
    Object.assign(this.#host, change);
  }

  /**
   * Each choice, to be removed. The row is there as soon as one was made, so that nothing moves when it is filled.
   *
   * @param awaitsAddress Whether the page's address is about to tell of choices.
   */
  chips(context: FiltersContext, awaitsAddress: boolean | undefined): unknown {
    const { urlSync } = this.#host;
    const isWanted =
      context.position ??
      (Object.keys(this.own).length > 0 ||
        (awaitsAddress && location.search.includes(`${urlSync}-`)));
    if (!isWanted) return nothing;
    return late.atHand?.choiceChips(this.#host, context) ?? html`<div class="late chips"></div>`;
  }
}
