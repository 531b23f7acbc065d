import type { Circle } from '@circlet/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { SignupMessages } from '../locales/signup/messages.js';
import { circleHead, type CircleContext } from './signup-circle.js';
import type { Field, SignupDraft } from './signup-draft.js';
import { signupForm } from './signup-form.js';
import type { SignupLater } from './signup-later.js';
import * as looks from './signup-looks.js';
import type { Receiver, SignupSettings } from './signup-settings.js';
import { goneOf, type SignupSubmission } from './signup-submission.js';

/** What the sign-up needs to be drawn, and whom it tells. */
export interface SignupView {
  readonly messages: SignupMessages;
  /** Language tag for dates and numbers. */
  readonly tag: string;
  /** Today's date on the device, ISO. */
  readonly today: string;
  readonly settings: SignupSettings;
  readonly receiver: Receiver;
  readonly submission: SignupSubmission;
  readonly draft: SignupDraft;
  readonly later: SignupLater;
  readonly said: readonly string[];
  /** Whether the page shows the circle already. */
  readonly isKnown: boolean;
  readonly onInput: (event: Event) => void;
  readonly onChange: (event: Event) => void;
  readonly onSubmit: (event: SubmitEvent) => void;
  readonly onField: (field: Field) => void;
  readonly onRetry: () => void;
  readonly onClear: () => void;
}

/** The one look that fits what is known of the circle and of the sign-up. */
export function signupState(view: SignupView): TemplateResult {
  const { messages, submission, onRetry } = view;
  const { look, circle, error } = submission;
  if (circle) return circleState(view, circle);
  switch (look) {
    case 'failure':
      return looks.failureLook(messages, error?.kind ?? 'contract', onRetry);
    case 'notfound':
      return looks.notFoundLook(messages);
    default:
      return looks.loadingLook(messages.loading);
  }
}

function circleState(view: SignupView, circle: Circle): TemplateResult {
  const { messages, settings, receiver, submission, draft, later, isKnown, onRetry } = view;
  const { state } = submission;
  if (state.kind === 'accepted') return accepted(view, state.circle);
  const head = circleHead(circle, contextOf(view), isKnown);
  const page = circle.signup.url;
  if (!receiver.privacyUrl) return html`${head} ${looks.notSetUpLook(messages, page)}`;
  // Whoever has begun to write keeps the form, whatever becomes of the circle.
  const isWriting = draft.hasWords || state.kind !== 'idle';
  if (!circle.signup.isOpen && !isWriting) {
    return html`${head} ${looks.goneLook(messages, goneOf(circle), page, onRetry)}`;
  }
  if (later.isMissing && !isWriting) return looks.failureLook(messages, 'offline', onRetry);
  // Nobody may write on a shared computer before what clears it is there.
  if (settings.kiosk && !later.sending) return html`${head} ${looks.loadingLook(messages.loading)}`;
  return html`${head} ${form(view, circle)}`;
}

function accepted(view: SignupView, circle: Circle): TemplateResult {
  const { messages, settings, receiver, later, onClear } = view;
  const { sending } = later;
  if (!sending) return looks.loadingLook(messages.loading);
  return sending.code.receipt(circle, {
    ...contextOf(view),
    messages: { ...messages, ...sending.words },
    organisation: receiver.organisation,
    file: sending.calendar,
    onClear: settings.kiosk ? onClear : undefined,
  });
}

function form(view: SignupView, circle: Circle): TemplateResult {
  const { settings, submission, draft, onField } = view;
  const { problems, values, generation } = draft;
  const { sending } = view.later;
  return signupForm({
    ...view,
    values,
    generation,
    isKiosk: settings.kiosk !== undefined,
    question: circle.signup.question,
    isSending: submission.isSending,
    problem: (field) => sending?.code.problemSentence(sending.words, field, problems[field]) ?? '',
    summary: sending?.code.problemSummary(sending.words, draft, onField) ?? nothing,
    outcome: outcome(view, circle),
  });
}

/** Beside the button; what is wrong with fields stands beside them. */
function outcome(view: SignupView, circle: Circle): unknown {
  const { messages, later, draft, said, submission } = view;
  const { sending, isMissing } = later;
  if (isMissing) return looks.unsentLook(messages);
  if (!sending || (draft.wrong.length > 0 && said.length === 0)) return nothing;
  const { state, mayHaveArrived } = submission;
  return sending.code.outcomeLook(
    { ...messages, ...sending.words },
    { state, mayHaveArrived, said, page: circle.signup.url },
  );
}

function contextOf({ messages, tag, today, settings }: SignupView): CircleContext {
  const headingLevel = settings['heading-level'];
  return { messages, tag, today, headingLevel, distance: () => '' };
}
