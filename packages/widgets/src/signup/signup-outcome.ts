import { html, nothing, type TemplateResult } from 'lit';
import type { SendingMessages } from '../locales/sending/messages.js';
import type { SignupMessages } from '../locales/signup/messages.js';
import type { Advice } from '../locales/trouble.js';
import { alertIcon } from '../ui/verdict-icons.js';
import type { SubmissionState } from './signup-submission.js';

/** All words of the sign-up. */
export type AllMessages = SignupMessages & SendingMessages;

/** What became of the last try, beside the form. */
export interface Outcome {
  readonly state: SubmissionState;
  readonly mayHaveArrived: boolean;
  /** Messages of the API that belong to no field. */
  readonly said: readonly string[];
  /** The circle's own page. */
  readonly page: string;
}

/** What has to be said of a try that did not end well; undefined where there is nothing to say. */
function outcomeAdvice(messages: AllMessages, { state }: Outcome): Advice | undefined {
  switch (state.kind) {
    case 'gone':
      return {
        title: messages.goneMeanwhile[state.why],
        advice: state.wasSent ? messages.notAccepted : messages.notSent,
      };
    case 'failed':
      return messages.failures[state.why];
    default:
      return undefined;
  }
}

/** All of it as text: for those who hear it, and the same that is shown. */
export function outcomeSentences(messages: AllMessages, outcome: Outcome): string[] {
  const advice = outcomeAdvice(messages, outcome);
  if (!advice) return [];
  return [`${advice.title}.`, advice.advice, ...outcome.said, ...earlier(messages, outcome)];
}

/** A circle may be full because of the very try whose end nobody knows. */
function earlier(messages: AllMessages, { state, mayHaveArrived }: Outcome): string[] {
  const isUnsure = state.kind === 'gone' || (state.kind === 'failed' && !unsure.has(state.why));
  return mayHaveArrived && isUnsure ? [messages.earlierTry] : [];
}

/** These say themselves that it may have arrived. */
const unsure: ReadonlySet<string> = new Set(['timeout', 'unavailable', 'unconfirmed']);

/** While it is sent, and after a try that did not end well. */
export function outcomeLook(
  messages: AllMessages,
  outcome: Outcome,
): TemplateResult | typeof nothing {
  const { state, said, page } = outcome;
  if (state.kind === 'sending') {
    return state.isSlow
      ? html`<p class="verdict" part="outcome">${messages.stillSending}</p>`
      : nothing;
  }
  const advice = outcomeAdvice(messages, outcome);
  if (!advice) return nothing;
  const needsPage =
    state.kind === 'gone' ||
    (state.kind === 'failed' && ['refused', 'impossible'].includes(state.why));
  return html`<div class="verdict bad" part="outcome">
    <p class="title">${alertIcon} ${advice.title}</p>
    <p>${advice.advice}</p>
    ${said.map(
      (message) =>
        html`<p>
          <q><bdi>${message}</bdi></q>
        </p>`,
    )}
    ${earlier(messages, outcome).map((sentence) => html`<p>${sentence}</p>`)}
    ${needsPage ? html`<p><a href=${page}>${messages.circlePage}</a></p>` : nothing}
  </div>`;
}
