import { html, nothing, type TemplateResult } from 'lit';
import type { CoursesFirstMessages } from '../locales/courses/messages.js';
import { searchForm } from '../ui/search-form.js';
import { wordsBox } from '../ui/words-box.js';
import type { CatalogControl, CatalogSettings } from './catalog-settings.js';

/** What the form needs to be drawn, and whom it tells. */
export interface CatalogFormContext {
  readonly messages: CoursesFirstMessages;
  readonly settings: CatalogSettings;
  /** What stands in the search box, to the letter. */
  readonly words: string;
  /** The controls beside the box, once their code has come. */
  readonly filters: unknown;
  /** Whether the filters are shown where there is no room for all of them. */
  readonly isOpen: boolean;
  /** Told what is typed, after a pause. */
  readonly type: (words: string) => void;
  /** Told what was typed when the form is sent. */
  readonly submit: (words: string) => void;
  /** The filters are wanted, or no longer. */
  readonly onToggle: () => void;
}

/**
 * The box for words, and the place of the other controls: a row where there is
 * room for it, a button that shows them where there is none. Both have their
 * height from the start, so that nothing moves when the controls come.
 */
export function catalogForm(context: CatalogFormContext): TemplateResult {
  const { messages, settings, words, submit, type } = context;
  const [first] = settings.filters;
  const box = settings.filters.includes('q') && wordsBox(messages, words, type);
  const row = besideTheBox(settings).length > 0 && filterRow(context);
  const parts = first === 'q' ? [box, row] : [row, box];
  return searchForm(
    messages,
    parts.map((part) => part || nothing),
    submit,
  );
}

/** The controls beside the box for words, in their order. */
export function besideTheBox({ filters }: CatalogSettings): Exclude<CatalogControl, 'q'>[] {
  return filters.filter((name) => name !== 'q');
}

function filterRow({ messages, filters, isOpen, onToggle }: CatalogFormContext): TemplateResult {
  return html`<button
      type="button"
      class="toggle"
      part="button"
      aria-expanded=${isOpen}
      aria-controls="filters"
      @click=${onToggle}
    >
      ${messages.filters}
    </button>
    <div class="filters ${isOpen ? 'open' : ''}" id="filters" part="filters">${filters}</div>`;
}
