import { html, type TemplateResult } from 'lit';
import type { SearchMessages } from '../locales/search/messages.js';
import { searchIcon } from './icons.js';

/**
 * The box for words, with the button that sends the form.
 *
 * @param words What stands in the box, to the letter.
 * @param onWords Told of each change.
 */
export function wordsBox(
  messages: SearchMessages,
  words: string,
  onWords: (words: string) => void,
): TemplateResult {
  return html`<div class="search">
    <div class="box">
      ${searchIcon}
      <input
        type="search"
        part="search"
        .value=${words}
        aria-label=${messages.searchLabel}
        placeholder=${messages.searchHint}
        maxlength="200"
        autocomplete="off"
        enterkeyhint="search"
        @input=${(event: InputEvent) => {
          onWords((event.currentTarget as HTMLInputElement).value);
        }}
      />
    </div>
    <button class="main" part="button">${messages.searchButton}</button>
  </div>`;
}
