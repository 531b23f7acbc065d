import { html, type TemplateResult } from 'lit';
import type { SearchLateMessages } from '../locales/search/messages.js';

/** Something a visitor can try, as a button. */
export interface TryThis {
  readonly text: string;
  readonly apply: () => void;
}

/** What to try where nothing was found, if there is anything. */
export function suggestionButtons(
  { nothingAdvice }: SearchLateMessages,
  suggestions: readonly TryThis[],
): TemplateResult | undefined {
  if (suggestions.length === 0) return undefined;
  return html`<p>${nothingAdvice}</p>
    <div class="actions">
      ${suggestions.map(
        ({ text, apply }) =>
          html`<button type="button" part="button" @click=${apply}>${text}</button>`,
      )}
    </div>`;
}
