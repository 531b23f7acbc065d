import { html, nothing, type TemplateResult } from 'lit';
import type { Gone, SignupMessages } from '../locales/signup/messages.js';
import { notice } from './signup-first-look.js';

const link = (text: string, page: string): TemplateResult =>
  html`<a class="button" part="button" href=${page}>${text}</a>`;

/** The circle takes nobody. What has ended stays so; the others may change. */
export function goneLook(
  messages: SignupMessages,
  why: Gone,
  page: string,
  onRetry: () => void,
): TemplateResult {
  const again = html`<button type="button" class="main" part="button" @click=${onRetry}>
    ${messages.lookAgain}
  </button>`;
  const own = link(messages.circlePage, page);
  return notice(messages.gone[why], why === 'ended' ? [own] : [again, own], nothing);
}

/** Nobody has said what happens with the data, so nothing is asked. */
export function notSetUpLook(messages: SignupMessages, page: string): TemplateResult {
  return notice(messages.notSetUp, [link(messages.circlePage, page)], nothing);
}

/** Nothing can be sent from this page, so nobody is asked to write: the circle's own page takes sign-ups. */
export function elsewhereLook(messages: SignupMessages, page: string): TemplateResult {
  const there = html`<a class="button main" part="button" href=${page}>${messages.signUpThere}</a>`;
  return notice(messages.elsewhere, [there], nothing);
}

/** What sends could not be fetched: on a line that has just broken. */
export function unsentLook(messages: SignupMessages): TemplateResult {
  return html`<div class="verdict bad" part="outcome">
    <p class="title">${messages.trouble.offline.title}</p>
    <p>${messages.notSent} ${messages.trouble.offline.advice}</p>
  </div>`;
}
