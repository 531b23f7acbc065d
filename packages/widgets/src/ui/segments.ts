import { html, type TemplateResult } from 'lit';

/** One of a few choices that exclude each other. */
export interface Segment<T extends string> {
  readonly value: T;
  readonly text: string;
}

/** A choice of few, all in sight: radio buttons, so that arrows move and screen readers count. */
export function segments<T extends string>(
  name: string,
  label: string,
  choices: readonly Segment<T>[],
  chosen: string,
  onChoose: (value: T) => void,
): TemplateResult {
  return html`<fieldset class="segments" part="choice">
    <legend class="spoken">${label}</legend>
    ${choices.map(
      ({ value, text }) =>
        html`<label
          ><input
            type="radio"
            name=${name}
            value=${value}
            .checked=${value === chosen}
            @change=${() => {
              onChoose(value);
            }}
          /><span>${text}</span></label
        >`,
    )}
  </fieldset>`;
}
