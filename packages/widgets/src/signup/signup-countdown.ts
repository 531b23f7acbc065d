import { html, nothing, type TemplateResult } from 'lit';
import type { SendingMessages } from '../locales/sending/messages.js';

/** The last seconds before a shared computer forgets; any key stops them, and so does the button. */
export function countdownLook(
  messages: SendingMessages,
  secondsLeft: number | undefined,
  onClear: () => void,
): TemplateResult | typeof nothing {
  if (secondsLeft === undefined) return nothing;
  return html`<div class="countdown" part="countdown">
    <p>${messages.countdown(secondsLeft)}</p>
    <div class="actions">
      <button type="button" class="main" part="button">${messages.stay}</button>
      <button type="button" part="button" @click=${onClear}>${messages.clear}</button>
    </div>
  </div>`;
}
