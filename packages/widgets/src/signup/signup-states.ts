import type { Circle } from '@circlet/sdk';
import { html, type TemplateResult } from 'lit';
import type { SignupMessages } from '../locales/signup/messages.js';
import { circleHead, type CircleContext } from './signup-circle.js';
import type { Field, SignupDraft } from './signup-draft.js';
import { problemSentence, problemSummary } from './signup-errors.js';
import { signupForm } from './signup-form.js';
import * as looks from './signup-looks.js';
import { outcomeLook, type Outcome } from './signup-outcome.js';
import { receipt } from './signup-receipt.js';
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
  const { messages, settings, receiver, submission, draft, isKnown, onRetry, onClear } = view;
  const context = contextOf(view);
  const { state } = submission;
  if (state.kind === 'accepted') {
    return receipt(state.circle, {
      ...context,
      organisation: receiver.organisation,
      onClear: settings.kiosk ? onClear : undefined,
    });
  }
  const head = circleHead(circle, context, isKnown);
  const page = circle.signup.url;
  if (!receiver.privacyUrl) return html`${head} ${looks.notSetUpLook(messages, page)}`;
  // Whoever has begun to write keeps the form, whatever becomes of the circle.
  const isWriting = draft.hasWords || state.kind !== 'idle';
  if (circle.signup.isOpen || isWriting) return html`${head} ${form(view, circle)}`;
  return html`${head} ${looks.goneLook(messages, goneOf(circle), page, onRetry)}`;
}

function form(view: SignupView, circle: Circle): TemplateResult {
  const { messages, settings, receiver, submission, draft, onField } = view;
  const { problems, values, generation, wrong } = draft;
  const outcome = outcomeOf(view, circle);
  return signupForm({
    ...view,
    values,
    generation,
    receiver,
    isKiosk: settings.kiosk !== undefined,
    question: circle.signup.question,
    isSending: submission.isSending,
    problem: (field) => problemSentence(messages, field, problems[field]),
    summary: problemSummary(messages, draft, onField),
    // What is wrong with fields stands beside them.
    outcome: wrong.length > 0 && outcome.said.length === 0 ? '' : outcomeLook(messages, outcome),
  });
}

/** What became of the last try, with what it takes to tell it. */
export function outcomeOf(
  { submission: { state, mayHaveArrived }, said }: Pick<SignupView, 'submission' | 'said'>,
  circle: Circle | undefined,
): Outcome {
  return { state, mayHaveArrived, said, page: circle?.signup.url ?? '' };
}

function contextOf({ messages, tag, today, settings }: SignupView): CircleContext {
  const headingLevel = settings['heading-level'];
  return { messages, tag, today, headingLevel, distance: () => '' };
}
