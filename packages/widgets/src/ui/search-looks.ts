import type { ApiErrorKind } from '@circlet/sdk';
import { html, type TemplateResult } from 'lit';
import { troubleOf } from '../foundation/trouble.js';
import type { SearchMessages } from '../locales/search/messages.js';

/**
 * Nothing was found.
 *
 * @param advice What to try, where that is known by now: `suggestionButtons`.
 */
export function nothingFound(
  messages: SearchMessages,
  advice: TemplateResult | undefined,
): TemplateResult {
  return html`<div class="notice" part="notice">
    <p class="title">${messages.nothingTitle}</p>
    ${advice}
  </div>`;
}

/** What went wrong, what to do, and the page's own content as a way out. */
export function failed(
  messages: SearchMessages,
  kind: ApiErrorKind,
  onRetry: () => void,
): TemplateResult {
  const { title, advice } = messages.trouble[troubleOf(kind)];
  return html`<div class="notice" part="notice">
    <p class="title">${title}</p>
    <p>${advice}</p>
    <div class="actions">
      <button type="button" class="main" part="button" @click=${onRetry}>${messages.retry}</button>
    </div>
    <slot></slot>
  </div>`;
}
