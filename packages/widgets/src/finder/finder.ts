import type { ApiError, Circle } from '@circlet/sdk';
import { distanceKm } from '@circlet/sdk/parts';
import { html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { Announcer } from '../foundation/announcer.js';
import { strangeAttributes } from '../foundation/strange-attributes.js';
import { deviceClock, type Clock } from '../foundation/clock.js';
import { distance } from '../foundation/formatters.js';
import { Language } from '../foundation/language.js';
import { unitFor } from '../foundation/units.js';
import { VisitorLocation } from '../foundation/visitor-location.js';
import type { Messages } from '../locales/messages.js';
import type { CardContext } from '../ui/circle-card.js';
import { cardStyles } from '../ui/circle-card.styles.js';
import { controls } from '../ui/controls.styles.js';
import { tokens } from '../ui/tokens.styles.js';
import { CircleSearch } from './circle-search.js';
import { troubleOf } from './finder-looks.js';
import { finderResults, skeletons } from './finder-results.js';
import {
  circleFilter,
  finderAttributes,
  readFinderSettings,
  type FinderAttribute,
  type FinderSettings,
} from './finder-settings.js';
import { CircleSelectEvent, LoadErrorEvent, ResultsChangeEvent } from './finder.events.js';
import { finderStyles } from './finder.styles.js';
import { suggestions, type VisitorChange } from './finder-suggestions.js';
import { searchForm } from './search-form.js';

const typingMs = 300;
const nobodyToTell = (): void => undefined;

/**
 * Search and browse learning circles.
 *
 * @element circlet-finder
 *
 * @slot - Fallback: shown before the script runs, without it, and under the message when loading fails.
 *
 * @fires {CircleSelectEvent} circleselect - A visitor chose a circle; cancel it to keep the finder from following the circle's link.
 * @fires {ResultsChangeEvent} resultschange - Other results are in sight.
 * @fires {LoadErrorEvent} loaderror - The circles could not be loaded.
 *
 * @csspart form - The controls.
 * @csspart search - The search box.
 * @csspart choice - A group of choices.
 * @csspart button - Every button.
 * @csspart count - The line that says how many there are.
 * @csspart results - The list of cards.
 * @csspart card - A circle.
 * @csspart date - The leaf with the date.
 * @csspart picture - The picture of a circle, with `images`.
 * @csspart name - The name of a circle.
 * @csspart facts - When, where, course, facilitator and language of a circle.
 * @csspart badges - State and seats of a circle.
 * @csspart notice - The message when nothing was found or loading failed.
 *
 * @cssprop --circlet-accent - Colour of links, buttons and what is chosen.
 * @cssprop --circlet-surface - Background of a card.
 * @cssprop --circlet-border - Border of a card.
 * @cssprop --circlet-radius - Radius of corners; 0.75em by default.
 * @cssprop --circlet-gap - Space between parts; 1em by default.
 * @cssprop --circlet-font-size - The one size from which all others follow; the visitor's default by default.
 */
export class CircletFinder extends LitElement {
  static override readonly styles = [tokens, controls, cardStyles, finderStyles];

  /** Root of the API; P2PU's own by default. */
  @property() api: string | null = null;
  /** How requests travel: `auto`, `fetch`, `jsonp` or `bridge`. */
  @property() transport: string | null = null;
  /** Look: `auto` (follows the page), `light` or `dark`. */
  @property({ reflect: true }) theme: string | null = null;
  /** Level of the headings of the cards, `2` to `5`; default 2. */
  @property({ attribute: 'heading-level' }) headingLevel: string | null = null;
  /** Words to search for. */
  @property() q: string | null = null;
  /** Number of a team. */
  @property() team: string | null = null;
  /** Number of a course. */
  @property() course: string | null = null;
  /** Exact name of a city, as the API has it. */
  @property() city: string | null = null;
  /** Circles around `latitude,longitude`. */
  @property() near: string | null = null;
  /** How far `near` and "near me" look, in kilometres; default 50. */
  @property() radius: string | null = null;
  /** Unit in which distances are shown: `auto`, `km` or `mi`. */
  @property() units: string | null = null;
  /** Weekdays of the first meeting, `monday` to `sunday`, separated by spaces. */
  @property() days: string | null = null;
  /** Where circles meet: `any`, `in-person` or `online`. */
  @property() place: string | null = null;
  /** Keywords of the course, separated by commas. */
  @property() topics: string | null = null;
  /** Languages of the circles, codes separated by spaces. */
  @property() language: string | null = null;
  /** Circles that accept sign-ups (`open`, the default), that do not (`closed`), or `all`. */
  @property() signup: string | null = null;
  /** Circles that have not ended (`current`, the default), that have (`past`), or `all`. */
  @property() when: string | null = null;
  /** Only circles for credit. */
  @property({ type: Boolean }) credit = false;
  /** Order: `soonest` (default), `latest`, `newest`, `name` or, with `near`, `nearest`. */
  @property() order: string | null = null;
  /** Circles in a page, 1 to 100; default 12. */
  @property({ attribute: 'page-size' }) pageSize: string | null = null;
  /** Which controls are shown, in which order: `q near place signup`, the default. */
  @property() filters: string | null = null;
  /** `cards` (default) or `list`. */
  @property() layout: string | null = null;
  /** What choosing a circle does: `details` (for now the same as `link`), `link` to its own page, or `event` only. */
  @property() selection: string | null = null;
  /** Shows the circles' pictures, which come from the API's host. */
  @property({ type: Boolean }) images = false;
  /** Tells the present. */
  @property({ attribute: false }) clock: Clock = deviceClock;

  readonly #language = new Language(this);
  readonly #announcer = new Announcer(this);
  readonly #location = new VisitorLocation(this);
  readonly #search: CircleSearch;
  #settings: FinderSettings;
  #typing: ReturnType<typeof setTimeout> | undefined;
  #hasActed = false;
  #focusOn: number | undefined;

  constructor() {
    super();
    this.#settings = this.#readSettings();
    this.#search = new CircleSearch(this, () => this.#question(), {
      onResults: (added) => {
        this.#tellResults(added);
      },
      onFailure: (error) => {
        this.#tellFailure(error);
      },
    });
  }

  /** Asks the API again, as the button in the error message does. */
  async reload(): Promise<void> {
    await this.#search.again();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#advise(strangeAttributes(this, finderAttributes));
    window.addEventListener('online', this.#backOnline);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#typing);
    window.removeEventListener('online', this.#backOnline);
  }

  protected override willUpdate(): void {
    this.#settings = this.#readSettings();
  }

  protected override updated(): void {
    if (this.#focusOn === undefined) return;
    const links = this.renderRoot.querySelectorAll<HTMLElement>('.card a');
    links[this.#focusOn]?.focus();
    this.#focusOn = undefined;
  }

  protected override render(): TemplateResult {
    const { messages } = this.#language;
    if (!messages) return html`<div class="root">${skeletons(this.#settings)}</div>`;
    return html`<div class="root" lang=${messages.language} dir=${messages.direction}>
      ${this.#form(messages)} ${this.#results(messages)} ${this.#announcer.render()}
    </div>`;
  }

  #form(messages: Messages): unknown {
    return searchForm({
      messages,
      settings: this.#settings,
      near: this.#location.state,
      radius: this.#distance(this.#settings.radius),
      onWords: (words) => {
        clearTimeout(this.#typing);
        this.#typing = setTimeout(() => {
          this.#choose({ q: words });
        }, typingMs);
      },
      onSubmit: (words) => {
        clearTimeout(this.#typing);
        this.#choose({ q: words });
      },
      onNear: () => void this.#toggleNear(),
      onPlace: (place) => {
        this.#choose({ place });
      },
      onSignup: (signup) => {
        this.#choose({ signup });
      },
    });
  }

  #results(messages: Messages): TemplateResult {
    return finderResults({
      messages,
      settings: this.#settings,
      search: this.#search,
      card: this.#cardContext(messages),
      suggestions: suggestions(messages, this.#settings, {
        hasLocation: this.#location.position !== undefined,
        forgetLocation: () => void this.#toggleNear(),
        choose: (change) => {
          this.#choose(change);
          // The button that was pressed goes away with the message.
          this.renderRoot.querySelector<HTMLElement>('input')?.focus();
        },
      }),
      onMore: () => {
        this.#hasActed = true;
        void this.#search.more();
      },
      onRetry: () => {
        this.#hasActed = true;
        void this.reload();
      },
    });
  }

  #cardContext(messages: Messages): CardContext {
    const from = this.#location.position ?? this.#settings.near;
    return {
      messages,
      tag: this.#language.tag,
      today: this.clock().toISOString().slice(0, 10),
      headingLevel: this.#settings['heading-level'],
      pictures: this.images,
      distance: ({ place }) =>
        from && place.coordinates ? this.#distance(distanceKm(from, place.coordinates)) : '',
      onChoose: (event, circle) => {
        this.#select(event, circle);
      },
    };
  }

  /** A click with a modifier asks for a new tab, and gets one. */
  #select(event: MouseEvent, circle: Circle): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const goesOn = this.dispatchEvent(new CircleSelectEvent(circle));
    if (!goesOn || this.#settings.selection === 'event') event.preventDefault();
  }

  #choose(change: VisitorChange): void {
    this.#hasActed = true;
    Object.assign(this, change);
  }

  async #toggleNear(): Promise<void> {
    this.#hasActed = true;
    await this.#location.toggle();
    const { messages } = this.#language;
    const { state } = this.#location;
    if (state === 'denied') this.#announcer.say(messages?.nearDenied ?? '');
    if (state === 'failed') this.#announcer.say(messages?.nearFailed ?? '');
  }

  #tellResults(added: number): void {
    const { circles, total, hasMore } = this.#search;
    this.dispatchEvent(
      new ResultsChangeEvent({ shown: circles.length, total: total ?? null, hasMore }),
    );
    if (added > 0) this.#focusOn = circles.length - added;
    const { messages } = this.#language;
    if (!messages || !this.#hasActed) return;
    this.#announcer.say(
      circles.length > 0 ? messages.count(circles.length, total) : messages.nothingTitle,
    );
  }

  #tellFailure({ kind, message }: ApiError): void {
    this.dispatchEvent(new LoadErrorEvent(kind, message));
    const { messages } = this.#language;
    if (!messages) return;
    const { title, advice } = messages.trouble[troubleOf(kind)];
    this.#announcer.say(this.#search.moreFailed ? messages.moreFailed : `${title}. ${advice}`);
  }

  readonly #backOnline = (): void => {
    if (this.#search.error?.kind === 'offline') void this.reload();
  };

  #question() {
    const { api } = this;
    const filter = circleFilter(this.#settings, this.credit, { near: this.#location.position });
    return { api: api?.trim() || undefined, transport: this.#settings.transport, filter };
  }

  #readSettings(): FinderSettings {
    const { settings, wrong } = readFinderSettings((name) => this.#text(name));
    this.#advise(wrong);
    return settings;
  }

  #text(name: FinderAttribute): string | null {
    if (name === 'page-size') return this.pageSize;
    if (name === 'heading-level') return this.headingLevel;
    return this[name];
  }

  #distance(kilometres: number): string {
    const { tag } = this.#language;
    const { units } = this.#settings;
    const unit = units === 'auto' ? unitFor(tag, navigator.language) : units;
    return distance(tag, kilometres, unit);
  }

  /** Only pages with a mistake load what explains it. */
  #advise(names: readonly string[]): void {
    if (names.length === 0) return;
    void import('./finder-advice.js').then(({ adviseOnFinder }) => {
      adviseOnFinder(this, names);
    }, nobodyToTell);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'circlet-finder': CircletFinder;
  }
}
