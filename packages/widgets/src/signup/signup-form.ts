import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { goalsField, textField, tickField, type FieldContext } from './signup-fields.js';
import type { Receiver } from './signup-settings.js';

/** What the form needs to be drawn, and whom it tells. */
export interface SignupFormContext extends FieldContext {
  /** Another number throws the controls away, with all that a browser remembers of them. */
  readonly generation: number;
  /** The circle's own question, or null. */
  readonly question: string | null;
  readonly receiver: Receiver;
  readonly isSending: boolean;
  /** What is wrong in all, above the fields. */
  readonly summary: unknown;
  /** What became of the last try, beside the button. */
  readonly outcome: unknown;
  readonly onInput: (event: Event) => void;
  readonly onChange: (event: Event) => void;
  readonly onSubmit: (event: SubmitEvent) => void;
}

/**
 * The form. Its method is `dialog`, so that it leads nowhere even if nobody
 * listens: a form that navigates would put what was written into an address.
 */
export function signupForm(context: SignupFormContext): TemplateResult {
  const { messages, isSending, isKiosk } = context;
  return html`${keyed(
    context.generation,
    html`<form
      class="form"
      part="form"
      method="dialog"
      novalidate
      autocomplete=${isKiosk ? 'off' : 'on'}
      aria-labelledby="heading"
      @input=${context.onInput}
      @change=${context.onChange}
      @submit=${context.onSubmit}
    >
      ${context.summary}
      <p class="aside">${messages.allNeeded}</p>
      ${person(context)} ${goalsField(context)} ${others(context)} ${agreement(context)}
      ${context.outcome}
      <div class="actions">
        <button type="submit" class="main send" part="button" aria-disabled=${isSending || nothing}>
          ${isSending ? messages.sending : messages.submit}
        </button>
      </div>
    </form>`,
  )}`;
}

function person(context: SignupFormContext): TemplateResult {
  const { messages } = context;
  return html`${textField(context, {
    name: 'name',
    label: messages.nameLabel,
    hint: messages.nameHint,
    autocomplete: 'name',
  })}
  ${textField(context, {
    name: 'email',
    label: messages.emailLabel,
    hint: messages.emailHint,
    type: 'email',
    autocomplete: 'email',
  })}`;
}

function others(context: SignupFormContext): TemplateResult {
  const { messages, question } = context;
  return html`${textField(context, {
    name: 'support',
    label: messages.supportLabel,
    hint: messages.supportHint,
    isLong: true,
  })}
  ${
    question
      ? textField(context, {
          name: 'answer',
          label: html`<bdi>${question}</bdi>`,
          hint: messages.answerHint,
          isLong: true,
        })
      : nothing
  }
  ${textField(context, {
    name: 'mobile',
    label: messages.mobileLabel,
    hint: messages.mobileHint,
    type: 'tel',
    autocomplete: 'tel',
    isOptional: true,
  })}`;
}

/** The name of who receives the data stands beside the box, and the link where they say more. */
function agreement(context: SignupFormContext): TemplateResult {
  const { messages, receiver } = context;
  const { organisation, privacyUrl } = receiver;
  const link = html`<p class="below" id="consent-hint">
    <a href=${privacyUrl ?? nothing} target="_blank" rel="noopener noreferrer"
      >${messages.privacyLink(organisation)} <span class="aside">(${messages.newTab})</span></a
    >
  </p>`;
  return html`${tickField(context, 'newsletter', messages.newsletterLabel(organisation))}
  ${tickField(context, 'consent', messages.consentLabel(organisation), link)}`;
}
