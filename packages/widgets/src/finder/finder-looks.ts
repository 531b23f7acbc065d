import type { ApiErrorKind } from '@circlet/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { troubleOf } from '../foundation/trouble.js';
import type { FinderMessages } from '../locales/finder/messages.js';

/** Something a visitor can try, as a button. */
export interface Suggestion {
  readonly text: string;
  readonly apply: () => void;
}

/** Nothing was found: says so, and what to try. */
export function nothingFound(
  messages: FinderMessages,
  suggestions: readonly Suggestion[],
): TemplateResult {
  return html`<div class="notice" part="notice">
    <p class="title">${messages.nothingTitle}</p>
    ${
      suggestions.length === 0
        ? nothing
        : html`<p>${messages.nothingAdvice}</p>
            <div class="actions">
              ${suggestions.map(
                ({ text, apply }) =>
                  html`<button type="button" part="button" @click=${apply}>${text}</button>`,
              )}
            </div>`
    }
  </div>`;
}

/** What went wrong, what to do, and the page's own content as a way out. */
export function failed(
  messages: FinderMessages,
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
