import { nothing } from 'lit';
import { Language } from '../foundation/language.js';
import { addStyles } from '../foundation/more-styles.js';
import { controlsCatalog } from '../locales/controls/catalog.js';
import { chips } from '../ui/chips.js';
import { filterStyles } from '../ui/filters.styles.js';
import { chosenChips } from './chosen-chips.js';
import type { FiltersContext } from './filters-context.js';
import type { FinderHost } from './finder-host.js';

/**
 * What a visitor has chosen, each to be removed. What the webmaster wished is
 * no chip, and comes back when all is cleared.
 */
export class FinderChips {
  readonly #host: FinderHost;
  readonly #language;

  constructor(host: FinderHost) {
    this.#host = host;
    this.#language = new Language(host, controlsCatalog);
    addStyles(host, filterStyles);
  }

  /** Nothing where the visitor has chosen nothing that could be removed. */
  render(context: FiltersContext): unknown {
    const { messages } = this.#language;
    if (!messages) return nothing;
    return chips({
      label: messages.chipsLabel,
      chips: chosenChips(context),
      clearAllText: messages.clearAll,
      removeText: messages.removeChip,
      onClearAll: () => {
        context.choose(context.own);
        if (context.position) void context.toggleNear();
      },
      elseFocus: () => this.#host.renderRoot.querySelector<HTMLElement>('.form :is(input, button)'),
    });
  }
}
