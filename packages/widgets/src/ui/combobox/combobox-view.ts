import { html, nothing, type TemplateResult } from 'lit';
import type { ControlsMessages } from '../../locales/controls/messages.js';
import { downIcon } from '../control-icons.js';
import type { Suggestion } from '../../foundation/suggestion.js';

/** What a combobox shows, and whom it tells. */
export interface ComboboxView {
  readonly name: string;
  readonly label: string;
  readonly placeholder: string;
  readonly noneText: string;
  readonly messages: ControlsMessages;
  readonly text: string;
  readonly isOpen: boolean;
  readonly state: 'loading' | 'failed' | 'done';
  readonly suggestions: readonly Suggestion[];
  readonly hasMore: boolean;
  /** Position of the suggestion that Enter takes; -1 for none. */
  readonly active: number;
  /** What the live region holds. */
  readonly spoken: string;
  readonly on: {
    readonly input: (event: Event) => void;
    readonly compositionend: (event: Event) => void;
    readonly keydown: (event: KeyboardEvent) => void;
    readonly click: () => void;
    readonly focusout: (event: FocusEvent) => void;
    readonly take: (suggestion: Suggestion) => void;
    readonly retry: () => void;
  };
}

/** A box with a list of suggestions under it. */
export function comboboxView(view: ComboboxView): TemplateResult {
  const { name, label, on } = view;
  const list = `${name}-list`;
  return html`<div class="combobox" part="choice" data-name=${name} @focusout=${on.focusout}>
    <label class="select"
      ><span>${label}</span>
      <input
        type="text"
        role="combobox"
        part="input"
        aria-label=${label}
        aria-autocomplete="list"
        aria-expanded=${view.isOpen}
        aria-controls=${list}
        aria-activedescendant=${view.active < 0 ? nothing : `${name}-${view.active}`}
        .value=${view.text}
        placeholder=${view.placeholder}
        maxlength="100"
        autocomplete="off"
        autocapitalize="words"
        spellcheck="false"
        enterkeyhint="search"
        @input=${on.input}
        @compositionend=${on.compositionend}
        @keydown=${on.keydown}
        @click=${on.click}
      />${downIcon}</label
    >
    <div class="panel" part="panel" ?hidden=${!view.isOpen}>
      <ul role="listbox" id=${list} aria-label=${label} ?hidden=${view.suggestions.length === 0}>
        ${view.suggestions.map((suggestion, position) => option(view, suggestion, position))}
      </ul>
      ${remark(view)}
    </div>
    <p class="spoken" role="status">${view.spoken}</p>
  </div>`;
}

function option(view: ComboboxView, suggestion: Suggestion, position: number): TemplateResult {
  const { text, hint } = suggestion;
  // The keys are those of the box, which keeps the focus.
  // eslint-disable-next-line lit-a11y/click-events-have-key-events
  return html`<li
    role="option"
    id="${view.name}-${position}"
    aria-selected=${position === view.active}
    @mousedown=${keepFocus}
    @click=${() => {
      view.on.take(suggestion);
    }}
  >
    <bdi>${text}</bdi>${hint ? html` <bdi class="quiet">${hint}</bdi>` : nothing}
  </li>`;
}

/** What is said instead of suggestions, or of those that are not shown. */
function remark({ messages, noneText, state, suggestions, hasMore, on }: ComboboxView): unknown {
  if (state === 'loading') return html`<p>${messages.suggestionsLoading}</p>`;
  if (state === 'failed') {
    return html`<p>${messages.suggestionsFailed}</p>
      <button type="button" part="button" @mousedown=${keepFocus} @click=${on.retry}>
        ${messages.choicesRetry}
      </button>`;
  }
  if (suggestions.length === 0) return html`<p>${noneText}</p>`;
  return hasMore ? html`<p>${messages.suggestionsFirst(suggestions.length)}</p>` : nothing;
}

const keepFocus = (event: Event): void => {
  event.preventDefault();
};
