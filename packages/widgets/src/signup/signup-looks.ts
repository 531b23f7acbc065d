import type { ApiErrorKind } from '@circlet/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { troubleOf } from '../foundation/trouble.js';
import type { Gone, SignupMessages } from '../locales/signup/messages.js';
import type { Advice } from '../locales/trouble.js';

/** Grey bars where the form will be. */
export function loadingLook(text: string): TemplateResult {
  return html`<p class="spoken">${text}</p>
    <div class="skeleton" aria-hidden="true">
      <div class="facts"></div>
    </div>`;
}

/** Something that a visitor can do, as a button or a link. */
interface Way {
  readonly text: string;
  readonly act?: () => void;
  readonly href?: string;
}

function notice({ title, advice }: Advice, ways: readonly Way[], content: unknown): TemplateResult {
  return html`<div class="notice" part="notice" tabindex="-1">
    <p class="title">${title}</p>
    <p>${advice}</p>
    ${
      ways.length > 0
        ? html`<div class="actions">
            ${ways.map(({ text, act, href }) =>
              href
                ? html`<a class="button" part="button" href=${href}>${text}</a>`
                : html`<button type="button" class="main" part="button" @click=${act}>
                    ${text}
                  </button>`,
            )}
          </div>`
        : nothing
    }
    ${content}
  </div>`;
}

/** The page's own content as a way out. */
const fallback = html`<slot></slot>`;

/** The circle could not be loaded. */
export function failureLook(
  messages: SignupMessages,
  kind: ApiErrorKind,
  onRetry: () => void,
): TemplateResult {
  return notice(
    messages.trouble[troubleOf(kind)],
    [{ text: messages.retry, act: onRetry }],
    fallback,
  );
}

/** There is no such circle. */
export function notFoundLook(messages: SignupMessages): TemplateResult {
  return notice(messages.gone.notfound, [], fallback);
}

/** The circle takes nobody. What has ended stays so; the others may change. */
export function goneLook(
  messages: SignupMessages,
  why: Gone,
  page: string,
  onRetry: () => void,
): TemplateResult {
  const again = { text: messages.lookAgain, act: onRetry };
  const link = { text: messages.circlePage, href: page };
  return notice(messages.gone[why], why === 'ended' ? [link] : [again, link], nothing);
}

/** Nobody has said what happens with the data, so nothing is asked. */
export function notSetUpLook(messages: SignupMessages, page: string): TemplateResult {
  return notice(messages.notSetUp, [{ text: messages.circlePage, href: page }], nothing);
}

/** What sends could not be fetched: on a line that has just broken. */
export function unsentLook(messages: SignupMessages): TemplateResult {
  return html`<div class="verdict bad" part="outcome">
    <p class="title">${messages.trouble.offline.title}</p>
    <p>${messages.notSent} ${messages.trouble.offline.advice}</p>
  </div>`;
}
