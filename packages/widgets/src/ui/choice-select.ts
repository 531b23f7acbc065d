import { html, type TemplateResult } from 'lit';
import { downIcon } from './control-icons.js';
import type { Segment } from './segments.js';

/** What a choice of one needs to be drawn, and whom it tells. */
export interface ChoiceSelectContext<T extends string> {
  readonly label: string;
  readonly choices: readonly Segment<T>[];
  readonly chosen: string;
  readonly onChoose: (value: T) => void;
}

/** A choice of one, the others out of sight: the browser's own list, which every device knows to show. */
export function choiceSelect<T extends string>(context: ChoiceSelectContext<T>): TemplateResult {
  const { label, choices, chosen, onChoose } = context;
  return html`<label class="select" part="choice">
    <span>${label}</span>
    <select
      @change=${(event: Event) => {
        onChoose((event.currentTarget as HTMLSelectElement).value as T);
      }}
    >
      ${choices.map(
        ({ value, text }) =>
          html`<option value=${value} .selected=${value === chosen}>${text}</option>`,
      )}
    </select>
    ${downIcon}
  </label>`;
}
