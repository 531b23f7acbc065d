import type { ApiError, Circle } from '@circlet/sdk';
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { apiRootFor } from '../foundation/api-root.js';
import { Announcer } from '../foundation/announcer.js';
import { deviceClock, type Clock } from '../foundation/clock.js';
import { FocusWish } from '../foundation/focus-wish.js';
import { Language } from '../foundation/language.js';
import { LoadErrorEvent } from '../foundation/load-error.events.js';
import type { QuietTimer } from '../foundation/quiet-timer.js';
import { deviceTimer, type Timer } from '../foundation/timer.js';
import { troubleOf } from '../foundation/trouble.js';
import { signupCatalog } from '../locales/signup/catalog.js';
import type { SignupMessages } from '../locales/signup/messages.js';
import { cardStyles } from '../ui/circle-card.styles.js';
import { controls } from '../ui/controls.styles.js';
import { fieldStyles } from '../ui/fields.styles.js';
import { tokens } from '../ui/tokens.styles.js';
import { adviseLater } from './advise-later.js';
import { controlOf } from './signup-fields.js';
import { SignupJourney } from './signup-journey.js';
import { loadingLook } from './signup-looks.js';
import {
  missingSettings,
  readSignupSettings,
  receiverOf,
  type SignupSettings,
} from './signup-settings.js';
import { signupState } from './signup-states.js';
import { SignupSubmission, type SignupQuestion } from './signup-submission.js';
import { signupStyles } from './signup.styles.js';

const prefilled = ['name', 'email', 'goals', 'support', 'answer', 'mobile', 'newsletter'] as const;

/**
 * Sign up for one learning circle.
 *
 * @element circlet-signup
 *
 * @slot - Fallback: shown before the script runs, without it, and under the message when loading fails.
 *
 * @fires {SignupSubmitEvent} signupsubmit - A form is complete; cancel it to keep it from being sent.
 * @fires {SignupSuccessEvent} signupsuccess - The API has stored the sign-up.
 * @fires {SignupErrorEvent} signuperror - It was not sent, was refused, or its end is not known.
 * @fires {LoadErrorEvent} loaderror - The circle could not be loaded.
 *
 * @csspart form - The form.
 * @csspart field - A question with its label, hint and box.
 * @csspart input - A box for text.
 * @csspart problem - The sentence that says what is wrong with a field.
 * @csspart summary - All that is wrong, above the fields.
 * @csspart outcome - What became of a try, beside the button.
 * @csspart button - Every button.
 * @csspart facts - When and where.
 * @csspart badges - State and seats of the circle.
 * @csspart notice - The message where there is no form.
 * @csspart receipt - What is shown after a sign-up was stored.
 * @csspart calendar - The button that makes a calendar file, and what is in it.
 * @csspart countdown - The last seconds before a shared computer forgets.
 *
 * @cssprop --circlet-accent - Colour of links, buttons and what is chosen.
 * @cssprop --circlet-surface - Background of the form.
 * @cssprop --circlet-border - Border of the form.
 * @cssprop --circlet-radius - Radius of corners; 0.75em by default.
 * @cssprop --circlet-gap - Space between parts; 1em by default.
 * @cssprop --circlet-error - Colour of what is wrong.
 * @cssprop --circlet-font-size - The one size from which all others follow; the visitor's default by default.
 */
export class CircletSignup extends LitElement {
  static override readonly styles = [tokens, controls, cardStyles, fieldStyles, signupStyles];

  static override readonly properties = {
    api: {},
    transport: {},
    theme: { reflect: true },
    headingLevel: { attribute: 'heading-level' },
    circle: {},
    privacyUrl: { attribute: 'privacy-url' },
    organisation: {},
    kiosk: {},
    known: { attribute: false },
    name: { attribute: false },
    email: { attribute: false },
    goals: { attribute: false },
    support: { attribute: false },
    answer: { attribute: false },
    mobile: { attribute: false },
    newsletter: { attribute: false },
    clock: { attribute: false },
    timer: { attribute: false },
  };

  /** Root of the API; P2PU's own by default. */
  declare api: string | null | undefined;
  /** How requests travel: `auto` or `fetch`; `jsonp` and `bridge` are not built yet and end in a message. */
  declare transport: string | null | undefined;
  /** Look: `auto` (follows the page), `light` or `dark`. */
  declare theme: string | null | undefined;
  /** Level of the heading, `2` to `5`; default 2. */
  declare headingLevel: string | null | undefined;
  /** Number of the circle. */
  declare circle: string | null | undefined;
  /** Page that says what happens with the data; needed unless the API is P2PU's own. */
  declare privacyUrl: string | null | undefined;
  /** Who receives the data; for P2PU's API Peer 2 Peer University, otherwise the API's host. */
  declare organisation: string | null | undefined;
  /** For computers that strangers share: seconds without a key or a pointer after which everything is cleared; 60 without a number. */
  declare kiosk: string | null | undefined;
  /** The circle, where the page has it already: shown at once instead of asked for. */
  declare known: Circle | undefined;
  /** Name of a visitor whom the page knows. What they have written themselves stays. */
  declare name: string | undefined;
  /** E-mail address of a visitor whom the page knows. */
  declare email: string | undefined;
  /** Goals of a visitor; one of the choices if it is worded like it. */
  declare goals: string | undefined;
  /** How the visitor could support others. */
  declare support: string | undefined;
  /** Answer to the circle's own question. */
  declare answer: string | undefined;
  /** Mobile number of a visitor whom the page knows. */
  declare mobile: string | undefined;
  /** Whether the newsletter is ticked. There is no such property for consent. */
  declare newsletter: boolean | undefined;
  /** Tells the present. */
  declare clock: Clock;
  /** Waits, for what happens after seconds. */
  declare timer: Timer;

  readonly #language = new Language(this, signupCatalog);
  readonly #announcer = new Announcer(this);
  readonly #focus = new FocusWish(this);
  readonly #submission: SignupSubmission;
  readonly #journey: SignupJourney;
  #quiet: QuietTimer | undefined;
  #settings: SignupSettings;

  constructor() {
    super();
    this.clock = deviceClock;
    this.timer = deviceTimer;
    this.#settings = this.#readSettings();
    this.#journey = new SignupJourney(this, {
      announcer: this.#announcer,
      focus: this.#focus,
      messages: () => this.#messages,
      submission: () => this.#submission,
      onStored: () => {
        this.#forgetPrefill();
        this.#journey.draft.clear();
      },
    });
    this.#submission = new SignupSubmission(
      this,
      () => this.#question(),
      () => this.timer,
      {
        onQuestion: () => {
          this.#journey.forgetCircle();
        },
        onFailure: this.#tellFailure,
        onSlow: () => {
          this.#journey.say(({ stillSending }) => stillSending);
        },
        onEnding: this.#journey.tellEnding,
      },
    );
  }

  /** Forgets everything that was written, prefilled or sent, and shows an empty form. */
  reset(): void {
    this.#forgetPrefill();
    this.#journey.forget();
  }

  /** Moves the focus to where to begin: what is wrong, the first field, or what is shown instead of them; once it is there. */
  override focus(): void {
    this.#focus.on('[aria-invalid=true], form input, .receipt .heading, .notice');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('online', this.#backOnline);
    window.addEventListener('pagehide', this.#leavePage);
    window.addEventListener('pageshow', this.#leavePage);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('online', this.#backOnline);
    window.removeEventListener('pagehide', this.#leavePage);
    window.removeEventListener('pageshow', this.#leavePage);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#settings = this.#readSettings();
    if (this.#settings.kiosk) this.#quiet ??= this.#quietTimer();
    if (prefilled.some((name) => changed.has(name))) {
      this.#journey.draft.prefill(this, this.#messages);
    }
  }

  protected override updated(): void {
    const question = this.#question();
    const { privacyUrl } = this.#receiver();
    adviseLater(this, missingSettings(question.circle, privacyUrl));
    const { later } = this.#journey;
    if (this.#submission.circle && privacyUrl && !later.isMissing) void later.load();
  }

  protected override render(): TemplateResult {
    const { messages, tag } = this.#language;
    if (!messages) return html`<div class="root">${loadingLook('')}</div>`;
    const state = signupState({
      messages,
      tag,
      today: this.clock().toISOString().slice(0, 10),
      settings: this.#settings,
      receiver: this.#receiver(),
      submission: this.#submission,
      draft: this.#journey.draft,
      later: this.#journey.later,
      said: this.#journey.said,
      isKnown: this.known !== undefined,
      onInput: this.#journey.take,
      onSubmit: this.#journey.submit,
      onField: (field) => controlOf(field, this.renderRoot)?.focus(),
      onRetry: this.#retry,
      onClear: this.#clearForNext,
    });
    return html`<div class="root" lang=${messages.language} dir=${messages.direction}>
      ${state} ${this.#countdown()} ${this.#announcer.render()}
    </div>`;
  }

  /** English for what has to be said before other words have come. */
  get #messages(): SignupMessages {
    return this.#language.messages ?? signupCatalog.en;
  }

  #countdown(): unknown {
    const { sending } = this.#journey.later;
    return sending?.code.countdownLook(sending.words, this.#quiet?.secondsLeft, this.#clearForNext);
  }

  #quietTimer(): QuietTimer | undefined {
    const { sending } = this.#journey.later;
    if (!sending) return undefined;
    return new sending.code.QuietTimer(this, {
      seconds: () => (this.#journey.hasTraces ? this.#settings.kiosk : undefined),
      timer: () => this.timer,
      onWarning: (seconds) => {
        this.#journey.say(({ countdown }) => countdown(seconds));
      },
      onQuiet: this.#clearForNext,
    });
  }

  #forgetPrefill(): void {
    for (const name of prefilled) this[name] = undefined;
  }

  readonly #clearForNext = (): void => {
    if (this.shadowRoot?.activeElement) this.#focus.on('.heading, .notice');
    this.reset();
    this.#journey.say(({ cleared }) => cleared);
  };

  readonly #leavePage = (): void => {
    if (this.#settings.kiosk) this.reset();
  };

  readonly #retry = (): void => {
    this.focus();
    const { later } = this.#journey;
    if (later.isMissing) void later.load();
    else void this.#submission.reload();
  };

  readonly #backOnline = (): void => {
    if (this.#submission.error?.kind === 'offline') void this.#submission.reload();
  };

  readonly #tellFailure = ({ kind, message }: ApiError): void => {
    this.dispatchEvent(new LoadErrorEvent(kind, message));
    const { title, advice } =
      kind === 'notfound' ? this.#messages.gone.notfound : this.#messages.trouble[troubleOf(kind)];
    this.#announcer.say(`${title}. ${advice}`);
  };

  #question(): SignupQuestion {
    const { circle, transport } = this.#settings;
    const known = circle === undefined || this.known?.id === circle ? this.known : undefined;
    return { circle: circle ?? known?.id, api: this.#api, transport, known };
  }

  get #api(): string | undefined {
    return apiRootFor(this, this.api);
  }

  #receiver() {
    return receiverOf(this.#settings, this.#api);
  }

  #readSettings(): SignupSettings {
    const { settings, wrong } = readSignupSettings((property) => this[property]);
    adviseLater(this, wrong);
    return settings;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'circlet-signup': CircletSignup;
  }
}
