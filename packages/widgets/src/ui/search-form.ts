import { html, type TemplateResult } from 'lit';
import type { SearchMessages } from '../locales/search/messages.js';

/**
 * The form around the controls of a search.
 *
 * @param onSubmit Told what stands in the box for words, if there is one.
 */
export function searchForm(
  messages: SearchMessages,
  content: unknown,
  onSubmit: (words: string) => void,
): TemplateResult {
  return html`<form
    class="form"
    part="form"
    role="search"
    aria-label=${messages.searchLabel}
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      onSubmit(wordsIn(event.currentTarget as HTMLFormElement));
    }}
  >
    ${content}
  </form>`;
}

function wordsIn(form: HTMLFormElement): string {
  return form.querySelector<HTMLInputElement>('input[type=search]')?.value ?? '';
}
