import type { Circle } from '@circlet/sdk';
import { nothing, type TemplateResult } from 'lit';
import type { SignupMessages } from '../locales/signup/messages.js';
import type { Field, SignupDraft } from './signup-draft.js';
import { failureLook, loadingLook, withHead, type FirstView } from './signup-first-look.js';
import { signupForm } from './signup-form.js';
import type { SignupLater } from './signup-later.js';
import * as looks from './signup-looks.js';
import type { Receiver, SignupSettings } from './signup-settings.js';
import { goneOf, type SignupSubmission } from './signup-submission.js';

/** What the sign-up needs to be drawn, and whom it tells. */
export interface SignupView extends FirstView {
  readonly messages: SignupMessages;
  readonly settings: SignupSettings;
  readonly receiver: Receiver;
  readonly submission: SignupSubmission;
  readonly draft: SignupDraft;
  readonly later: SignupLater;
  readonly said: readonly string[];
  /** Whether requests travel on a way that cannot send a sign-up. */
  readonly readsOnly: boolean;
  readonly onInput: (event: Event) => void;
  readonly onSubmit: (event: SubmitEvent) => void;
  readonly onField: (field: Field) => void;
  readonly onClear: () => void;
  /** Fetches what sends once more. */
  readonly onFetch: () => void;
}

/** The one look that fits what is known of the circle and of the sign-up. */
export function circleState(view: SignupView, circle: Circle): TemplateResult {
  const { messages, settings, receiver, submission, draft, later, onRetry, readsOnly } = view;
  const { state } = submission;
  if (state.kind === 'accepted') return accepted(view, state.circle);
  const page = circle.signup.url;
  if (!readsOnly && !receiver.privacyUrl)
    return withHead(view, circle, looks.notSetUpLook(messages, page));
  // Whoever has begun to write keeps the form, whatever becomes of the circle.
  const isWriting = draft.begunFor === circle.id || state.kind !== 'idle';
  if (!circle.signup.isOpen && !isWriting) {
    return withHead(view, circle, looks.goneLook(messages, goneOf(circle), page, onRetry));
  }
  if (readsOnly) return withHead(view, circle, looks.elsewhereLook(messages, page));
  if (later.isMissing && !isWriting) return failureLook(messages, 'offline', view.onFetch);
  // Nobody may write on a shared computer before what clears it is there.
  const isEarly = settings.kiosk && !later.sending;
  return withHead(view, circle, isEarly ? loadingLook(messages.loading) : form(view, circle));
}

function accepted(view: SignupView, circle: Circle): TemplateResult {
  const { messages, settings, receiver, later, onClear } = view;
  const { sending } = later;
  if (!sending) return loadingLook(messages.loading);
  return sending.code.receipt(circle, {
    ...view,
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
