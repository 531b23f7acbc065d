import type { ApiErrorKind, Circle } from '@circlet/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { troubleOf } from '../foundation/trouble.js';
import type { SignupFirstMessages } from '../locales/signup/messages.js';
import type { Advice } from '../locales/trouble.js';
import { circleHead, type CircleContext } from './signup-circle.js';
import type { SignupLoading } from './signup-loading.js';

/** What the first look needs to be drawn, and whom it tells. */
export interface FirstView extends CircleContext {
  readonly loading: SignupLoading;
  /** Whether the page shows the circle already. */
  readonly isKnown: boolean;
  /** Whether the form could not be fetched. */
  readonly isMissing: boolean;
  readonly onRetry: () => void;
}

/** What stands there until there is a form, and where there cannot be one. */
export function firstLook(view: FirstView): TemplateResult {
  const { messages, loading, isMissing, onRetry } = view;
  const { circle, error, look } = loading;
  if (look === 'notfound') return notice(messages.gone.notfound, [], fallback);
  if (look === 'failure' || isMissing) {
    const kind = error?.kind ?? (isMissing ? 'offline' : 'contract');
    return failureLook(messages, kind, onRetry);
  }
  const bars = loadingLook(messages.loading);
  return circle ? withHead(view, circle, bars) : bars;
}

/** What is said of the circle stays where it is when what stands below changes. */
export const withHead = (view: FirstView, circle: Circle, below: TemplateResult): TemplateResult =>
  html`${circleHead(circle, view, view.isKnown)} ${below}`;

/** Grey bars where the form will be. */
export function loadingLook(text: string): TemplateResult {
  return html`<p class="spoken">${text}</p>
    <div class="skeleton" aria-hidden="true">
      <div class="facts"></div>
    </div>`;
}

/** The circle, or what shows the form, could not be loaded. */
export function failureLook(
  messages: SignupFirstMessages,
  kind: ApiErrorKind,
  onRetry: () => void,
): TemplateResult {
  const retry = html`<button type="button" class="main" part="button" @click=${onRetry}>
    ${messages.retry}
  </button>`;
  return notice(messages.trouble[troubleOf(kind)], [retry], fallback);
}

/** A message in the place of the form. */
export function notice(
  { title, advice }: Advice,
  ways: readonly unknown[],
  content: unknown,
): TemplateResult {
  return html`<div class="notice" part="notice" tabindex="-1">
    <p class="title">${title}</p>
    <p>${advice}</p>
    ${ways.length > 0 ? html`<div class="actions">${ways}</div>` : nothing} ${content}
  </div>`;
}

/** The page's own content as a way out. */
const fallback = html`<slot></slot>`;
