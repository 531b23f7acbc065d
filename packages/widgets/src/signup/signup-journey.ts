import type { SignupInput } from '@circlet/sdk';
import type { ReactiveControllerHost } from 'lit';
import type { Announcer } from '../foundation/announcer.js';
import type { FocusWish } from '../foundation/focus-wish.js';
import type { Timer } from '../foundation/timer.js';
import type { SendingMessages } from '../locales/sending/messages.js';
import type { SignupMessages } from '../locales/signup/messages.js';
import { SignupDraft } from './signup-draft.js';
import type { Sending, SignupLater } from './signup-later.js';
import type { SignupLoading } from './signup-loading.js';
import { SignupSubmission, type Ending } from './signup-submission.js';
import { SignupErrorEvent, SignupSubmitEvent, SignupSuccessEvent } from './signup.events.js';

/** What a {@link SignupJourney} speaks and acts through. */
export interface JourneyOptions {
  readonly announcer: Announcer;
  readonly focus: FocusWish;
  readonly messages: () => SignupMessages;
  /** Who knows the circle. */
  readonly loading: SignupLoading;
  readonly later: SignupLater;
  /** What the visitor wrote is stored where it belongs; nothing of it may stay. */
  readonly onStored: () => void;
}

/** The element. */
type JourneyHost = ReactiveControllerHost & HTMLElement & { readonly timer: Timer };

/** From the first letter to the receipt: takes what is written, checks it, has it sent and tells how it went. */
export class SignupJourney {
  readonly draft = new SignupDraft();
  readonly submission: SignupSubmission;
  /** Messages of the API that belong to no field. */
  said: readonly string[] = [];

  readonly #host: JourneyHost;
  readonly #options: JourneyOptions;

  constructor(host: JourneyHost, options: JourneyOptions) {
    this.#host = host;
    this.#options = options;
    this.submission = new SignupSubmission(host, options.loading, {
      onSlow: () => {
        this.say(({ stillSending }) => stillSending);
      },
      onEnding: this.#tellEnding,
    });
  }

  /** Whether there is something to forget, and nothing on its way. */
  get hasTraces(): boolean {
    const { state, isSending } = this.submission;
    return !isSending && (this.draft.hasWords || state.kind !== 'idle');
  }

  /** Another circle: what was said of this one is of no use there. */
  forgetCircle(): void {
    this.submission.forget();
    this.draft.forgetCircle();
    this.said = [];
  }

  /** Forgets everything. */
  forget(): void {
    this.draft.clear();
    this.said = [];
    this.#options.later.sending?.calendar.reset();
    this.submission.forget();
  }

  /** Says something in words that come with what sends. */
  say(sentence: (words: SendingMessages) => string): void {
    const { sending } = this.#options.later;
    if (sending) this.#options.announcer.say(sentence(sending.words));
  }

  /**
   * Takes what is typed or chosen, and looks whether a problem is gone. Not only
   * when a box is left: the form would then move under a click that is under way.
   */
  readonly take = (event: Event): void => {
    const field = this.draft.take(event.target as HTMLInputElement);
    this.draft.begunFor = this.#options.loading.circle?.id;
    this.#host.requestUpdate();
    const { sending } = this.#options.later;
    const input = this.#input();
    if (!sending || !input) return;
    this.draft.recheck(field, sending.code.checkSignup(input, this.#question)[field]);
  };

  /** Sends the form, unless something is wrong or on its way. */
  readonly submit = (event: SubmitEvent): void => {
    event.preventDefault();
    // Some browsers fill in fields without an event.
    const form = event.currentTarget as HTMLFormElement;
    for (const control of form.elements) this.draft.take(control as HTMLInputElement);
    const { sending } = this.#options.later;
    if (sending) this.#send(sending);
    else void this.#sendLater();
  };

  /** What sends is still on its way. */
  async #sendLater(): Promise<void> {
    await this.#options.later.load();
    const { sending } = this.#options.later;
    if (sending) this.#send(sending);
    else this.#options.announcer.say(this.#options.messages().notSent);
  }

  #send({ code, words }: Sending): void {
    const input = this.#input();
    const { announcer, messages } = this.#options;
    if (!input || this.submission.isSending) return;
    this.said = [];
    this.draft.problems = code.checkSignup(input, this.#question);
    this.#host.requestUpdate();
    if (this.draft.wrong.length > 0) {
      this.#tellProblems(input.circle, words);
      return;
    }
    if (!this.#host.dispatchEvent(new SignupSubmitEvent(input.circle))) return;
    announcer.say(messages().sending);
    void this.submission.send(input, code.attemptSignup);
  }

  #input(): SignupInput | undefined {
    const { circle } = this.#options.loading;
    return circle && this.draft.input(circle.id, circle.signup.question, this.#options.messages());
  }

  get #question(): string | null {
    return this.#options.loading.circle?.signup.question ?? null;
  }

  #tellProblems(circle: number, { problemCount }: SendingMessages): void {
    const { wrong } = this.draft;
    const { focus, announcer } = this.#options;
    focus.on('.summary');
    announcer.say(problemCount(wrong.length));
    this.#host.dispatchEvent(new SignupErrorEvent({ circle, kind: 'rejected', fields: wrong }));
  }

  /** Tells how sending ended. */
  readonly #tellEnding = (ending: Ending, circle: number, isOurs: boolean): void => {
    const { sending } = this.#options.later;
    if (isOurs && sending) this.#showEnding(ending, circle, sending);
    else this.#dispatchEnding(ending, circle);
  };

  #showEnding(ending: Ending, circle: number, { code, words }: Sending): void {
    const { announcer, focus, messages, onStored } = this.#options;
    if (!ending.kind) {
      onStored();
      focus.on('.receipt .heading');
      announcer.say(words.receiptTitle);
    } else {
      const { problems, others } = code.refusal(ending.fields ?? {}, this.#question !== null);
      this.draft.problems = problems;
      this.said = others;
      this.#host.requestUpdate();
      if (this.draft.wrong.length > 0) {
        this.#tellProblems(circle, words);
        return;
      }
      const { state, mayHaveArrived } = this.submission;
      const outcome = { state, mayHaveArrived, said: others, page: '' };
      announcer.say(code.outcomeSentences({ ...messages(), ...words }, outcome).join(' '));
    }
    this.#dispatchEnding(ending, circle);
  }

  #dispatchEnding({ kind }: Ending, circle: number): void {
    this.#host.dispatchEvent(
      kind ? new SignupErrorEvent({ circle, kind, fields: [] }) : new SignupSuccessEvent(circle),
    );
  }
}
