import type { ApiError, Circle } from '@circlet/sdk';
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { Announcer } from '../foundation/announcer.js';
import { apiRootFor } from '../foundation/api-root.js';
import { BackOnline } from '../foundation/back-online.js';
import { deviceClock, type Clock } from '../foundation/clock.js';
import { FocusWish } from '../foundation/focus-wish.js';
import { Language } from '../foundation/language.js';
import { LoadErrorEvent } from '../foundation/load-error.events.js';
import { deviceTimer, type Timer } from '../foundation/timer.js';
import { troubleOf } from '../foundation/trouble.js';
import { signupCatalog } from '../locales/signup/catalog.js';
import type { SignupFirstMessages } from '../locales/signup/messages.js';
import type { Advice } from '../locales/trouble.js';
import { cardStyles } from '../ui/circle-card.styles.js';
import { controls } from '../ui/controls.styles.js';
import { tokens } from '../ui/tokens.styles.js';
import type { SignupBody } from './signup-body.js';
import { SignupBodyLater } from './signup-body-later.js';
import { firstLook, loadingLook, type FirstView } from './signup-first-look.js';
import { readFirstSettings, type FirstSettings } from './signup-first-settings.js';
import { SignupLoading, type SignupQuestion } from './signup-loading.js';
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
  static override readonly styles = [tokens, controls, cardStyles, signupStyles];

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
  /** How requests travel: `auto` (default: the best way that is open), `fetch`, `jsonp` or `bridge`. */
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
  readonly #loading: SignupLoading;
  readonly #later: SignupBodyLater;
  #body: SignupBody | undefined;
  #settings: FirstSettings;

  constructor() {
    super();
    this.clock = deviceClock;
    this.timer = deviceTimer;
    this.#settings = this.#readSettings();
    const loading = (this.#loading = new SignupLoading(this, () => this.#question(), {
      onQuestion: () => {
        this.#body?.forgetCircle();
      },
      onFailure: this.#tellFailure,
    }));
    this.#later = new SignupBodyLater(
      this,
      ({ SignupBody }) => {
        this.#body = new SignupBody(this, {
          announcer: this.#announcer,
          focus: this.#focus,
          loading,
          messages: () => this.#messages,
          forgetPrefill: this.#forgetPrefill,
        });
      },
      () => {
        this.#say(this.#messages.trouble.offline);
      },
    );
    new BackOnline(this, () => {
      this.#later.load();
      if (this.#loading.error?.kind === 'offline') void this.#loading.reload();
    });
  }

  /** Forgets everything that was written, prefilled or sent, and shows an empty form. */
  reset(): void {
    this.#forgetPrefill();
    this.#body?.forget();
  }

  /** Moves the focus to where to begin: what is wrong, the first field, or what is shown instead of them; once it is there. */
  override focus(): void {
    this.#focus.on('[aria-invalid=true], form input, .receipt .heading, .notice');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#settings = this.#readSettings();
    if (prefilled.some((name) => changed.has(name))) this.#body?.prefill();
  }

  protected override render(): TemplateResult {
    const { messages, tag } = this.#language;
    if (!messages) return html`<div class="root">${loadingLook('')}</div>`;
    const view: FirstView = {
      messages,
      tag,
      today: this.clock().toISOString().slice(0, 10),
      distance: () => '',
      headingLevel: this.#settings['heading-level'],
      loading: this.#loading,
      isKnown: this.known !== undefined,
      isMissing: this.#later.isMissing,
      onRetry: this.#retry,
    };
    const { circle } = this.#loading;
    return html`<div class="root" lang=${messages.language} dir=${messages.direction}>
      ${(circle && this.#body?.look(view, circle)) ?? firstLook(view)} ${this.#body?.countdown()}
      ${this.#announcer.render()}
    </div>`;
  }

  /** English for what has to be said before other words have come. */
  get #messages(): SignupFirstMessages {
    return this.#language.messages ?? signupCatalog.en;
  }

  readonly #forgetPrefill = (): void => {
    for (const name of prefilled) this[name] = undefined;
  };

  readonly #retry = (): void => {
    this.focus();
    const { isMissing } = this.#later;
    this.#later.load();
    if (!isMissing || this.#loading.error) void this.#loading.reload();
  };

  readonly #tellFailure = ({ kind, message }: ApiError): void => {
    this.dispatchEvent(new LoadErrorEvent(kind, message));
    const { gone, trouble } = this.#messages;
    this.#say(kind === 'notfound' ? gone.notfound : trouble[troubleOf(kind)]);
  };

  #say({ title, advice }: Advice): void {
    this.#announcer.say(`${title}. ${advice}`);
  }

  #question(): SignupQuestion {
    const { circle, transport } = this.#settings;
    const known = circle === undefined || this.known?.id === circle ? this.known : undefined;
    return { circle: circle ?? known?.id, api: apiRootFor(this, this.api), transport, known };
  }

  #readSettings(): FirstSettings {
    return readFirstSettings((property) => this[property]);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'circlet-signup': CircletSignup;
  }
}
