import type { Circle } from '@circlet/sdk';
import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import type { Announcer } from '../foundation/announcer.js';
import { apiRootFor } from '../foundation/api-root.js';
import type { Clock } from '../foundation/clock.js';
import type { FocusWish } from '../foundation/focus-wish.js';
import { addStyles } from '../foundation/more-styles.js';
import type { PropertyOf } from '../foundation/read-settings.js';
import type { Timer } from '../foundation/timer.js';
import type { SignupFirstMessages } from '../locales/signup/messages.js';
import { fieldStyles } from '../ui/fields.styles.js';
import { lateStyles } from '../ui/late.styles.js';
import type { Prefill } from './signup-draft.js';
import { readsOnly } from './reads-only.js';
import { controlOf } from './signup-fields.js';
import type { FirstView } from './signup-first-look.js';
import { signupFormStyles } from './signup-form.styles.js';
import { SignupJourney } from './signup-journey.js';
import { SignupKiosk } from './signup-kiosk.js';
import { SignupLater } from './signup-later.js';
import type { SignupLoading } from './signup-loading.js';
import {
  missingSettings,
  readSignupSettings,
  receiverOf,
  type Receiver,
  type SignupAttribute,
} from './signup-settings.js';
import { circleState } from './signup-states.js';
import { allWords } from './signup-words.js';

/** The element, with what a page may tell it. */
type BodyHost = LitElement &
  Prefill &
  Readonly<Record<PropertyOf<SignupAttribute>, unknown>> & {
    readonly api: string | null | undefined;
    readonly clock: Clock;
    readonly timer: Timer;
    readonly reset: () => void;
  };

/** What the first look shares with the form. */
export interface BodyOptions {
  readonly announcer: Announcer;
  readonly focus: FocusWish;
  readonly loading: SignupLoading;
  /** Words of the first look, or all. */
  readonly messages: () => SignupFirstMessages;
  /** What the page has filled in is of no use any more. */
  readonly forgetPrefill: () => void;
}

/**
 * The form and all that it needs until it is sent, as one piece: it comes side
 * by side with the circle, which the first look asks for.
 */
export class SignupBody implements ReactiveController {
  readonly #host: BodyHost;
  readonly #options: BodyOptions;
  readonly #later: SignupLater;
  readonly #journey: SignupJourney;
  readonly #kiosk: SignupKiosk;
  #read: ReturnType<typeof readSignupSettings>;

  constructor(host: BodyHost, options: BodyOptions) {
    this.#host = host;
    this.#options = options;
    addStyles(host, lateStyles, fieldStyles, signupFormStyles);
    this.#read = this.#readSettings();
    const later = (this.#later = new SignupLater(host));
    const journey = (this.#journey = new SignupJourney(host, {
      ...options,
      messages: () => allWords(options.messages()),
      later,
      onStored: () => {
        options.forgetPrefill();
        journey.draft.clear();
      },
    }));
    this.#kiosk = new SignupKiosk(host, {
      later,
      seconds: () => this.#read.settings.kiosk,
      hasTraces: () => journey.hasTraces,
      onWarning: (seconds) => {
        journey.say(({ countdown }) => countdown(seconds));
      },
      onClear: this.#clearForNext,
      onLeave: () => {
        host.reset();
      },
    });
    host.addController(this);
    this.prefill();
  }

  hostUpdate(): void {
    this.#read = this.#readSettings();
  }

  hostUpdated(): void {
    const { wrong, settings } = this.#read;
    const { loading } = this.#options;
    const { privacyUrl } = this.#receiver;
    const isLink = readsOnly(loading.question);
    const missing = missingSettings(loading.question.circle, isLink ? 'not needed' : privacyUrl);
    this.#later.advise([...wrong, ...missing]);
    // Where strangers share the computer there is no form without what clears it.
    const isNeeded = loading.circle ?? settings.kiosk;
    if (isNeeded && privacyUrl && !isLink && !this.#later.isMissing) void this.#later.load();
  }

  /** Takes what the page knows of the visitor, where they have not written yet. */
  prefill(): void {
    this.#journey.draft.prefill(this.#host, allWords(this.#options.messages()));
  }

  /** Another circle: what was said of this one is of no use there. */
  forgetCircle(): void {
    this.#journey.forgetCircle();
  }

  /** Forgets everything. */
  forget(): void {
    this.#journey.forget();
  }

  /** What fits what is known of the circle and of the sign-up. */
  look(view: FirstView, circle: Circle): TemplateResult {
    const journey = this.#journey;
    return circleState(
      {
        ...view,
        messages: allWords(view.messages),
        settings: this.#read.settings,
        receiver: this.#receiver,
        submission: journey.submission,
        draft: journey.draft,
        later: this.#later,
        said: journey.said,
        readsOnly: readsOnly(this.#options.loading.question),
        onInput: journey.take,
        onSubmit: journey.submit,
        onField: (field) => controlOf(field, this.#host.renderRoot)?.focus(),
        onClear: this.#clearForNext,
        onFetch: () => {
          this.#host.focus();
          void this.#later.load();
        },
      },
      circle,
    );
  }

  /** The last seconds before a shared computer forgets. */
  countdown(): unknown {
    return this.#kiosk.countdown();
  }

  get #receiver(): Receiver {
    return receiverOf(this.#read.settings, apiRootFor(this.#host, this.#host.api));
  }

  #readSettings(): ReturnType<typeof readSignupSettings> {
    return readSignupSettings((property) => this.#host[property]);
  }

  readonly #clearForNext = (): void => {
    if (this.#host.shadowRoot?.activeElement) this.#options.focus.on('.heading, .notice');
    this.#host.reset();
    this.#journey.say(({ cleared }) => cleared);
  };
}
