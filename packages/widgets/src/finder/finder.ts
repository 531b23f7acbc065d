import { LitElement, type TemplateResult } from 'lit';
import { CircleSelectEvent } from '../foundation/circle-select.events.js';
import { deviceClock, type Clock } from '../foundation/clock.js';
import { finderCatalog } from '../locales/finder/catalog.js';
import type { FinderMessages, FinderWords } from '../locales/finder/messages.js';
import { circleCard } from '../ui/circle-card.js';
import { cardStyles } from '../ui/circle-card.styles.js';
import { controls } from '../ui/controls.styles.js';
import { SearchFrame } from '../ui/search-frame.js';
import { searchStyles } from '../ui/search.styles.js';
import { tokens } from '../ui/tokens.styles.js';
import { cardContext } from './card-context.js';
import { findCircles } from './circle-search.js';
import { distanceInWords } from './distance-in-words.js';
import type { FiltersContext } from './filters-context.js';
import { finderForm } from './finder-form.js';
import type { FinderKind } from './finder-kind.js';
import { circleFilter, readFinderSettings } from './finder-settings.js';
import { late } from './later.js';
import { NearMe } from './near-me.js';
import { VisitorChoices } from './visitor-choices.js';

/**
 * Search and browse learning circles.
 *
 * @element circlet-finder
 *
 * @slot - Fallback: shown before the script runs, without it, and under the message when loading fails.
 *
 * @fires {CircleSelectEvent} circleselect - A visitor chose a circle; cancel it to keep the finder from showing it.
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
 * @csspart details - All that is known of a chosen circle, in the place of the results.
 * @csspart back - The button that leads back to the results.
 * @csspart title - The name of a chosen circle.
 * @csspart actions - What one can take along of a chosen circle: dates, link.
 * @csspart calendar - The button for the calendar and what it says.
 * @csspart signup - The sign-up form of a chosen circle.
 *
 * @cssprop --circlet-accent - Colour of links, buttons and what is chosen.
 * @cssprop --circlet-surface - Background of a card.
 * @cssprop --circlet-border - Border of a card.
 * @cssprop --circlet-radius - Radius of corners; 0.75em by default.
 * @cssprop --circlet-gap - Space between parts; 1em by default.
 * @cssprop --circlet-font-size - The one size from which all others follow; the visitor's default by default.
 */
export class CircletFinder extends LitElement {
  static override readonly styles = [tokens, controls, cardStyles, searchStyles];

  static override readonly properties = {
    api: {},
    transport: {},
    theme: { reflect: true },
    headingLevel: { attribute: 'heading-level' },
    q: {},
    team: {},
    course: {},
    city: {},
    near: {},
    radius: {},
    units: {},
    days: {},
    place: {},
    topics: {},
    language: {},
    signup: {},
    when: {},
    credit: { type: Boolean },
    order: {},
    pageSize: { attribute: 'page-size' },
    filters: {},
    layout: {},
    selection: {},
    privacyUrl: { attribute: 'privacy-url' },
    organisation: {},
    kiosk: {},
    images: { type: Boolean },
    urlSync: { attribute: 'url-sync' },
    structuredData: { attribute: 'structured-data', type: Boolean },
    clock: { attribute: false },
  };

  /** Root of the API; by default that of the nearest `<circlet-config>`, then `data-api` on the script's tag, then P2PU's own. */
  declare api: string | null | undefined;
  /** How requests travel: `auto` (default: the best way that is open), `fetch`, `jsonp` or `bridge`. */
  declare transport: string | null | undefined;
  /** Look: `auto` (follows the page), `light` or `dark`. */
  declare theme: string | null | undefined;
  /** Level of the headings of the cards, `2` to `5`; default 2. */
  declare headingLevel: string | null | undefined;
  /** Words to search for. */
  declare q: string | null | undefined;
  /** Number of a team. */
  declare team: string | null | undefined;
  /** Number of a course. */
  declare course: string | null | undefined;
  /** Exact name of a city, as the API has it. */
  declare city: string | null | undefined;
  /** Circles around `latitude,longitude`. */
  declare near: string | null | undefined;
  /** How far `near` and "near me" look, in kilometres; default 50. */
  declare radius: string | null | undefined;
  /** Unit in which distances are shown: `auto`, `km` or `mi`. */
  declare units: string | null | undefined;
  /** Weekdays of the first meeting, `monday` to `sunday`, separated by spaces. */
  declare days: string | null | undefined;
  /** Where circles meet: `any`, `in-person` or `online`. */
  declare place: string | null | undefined;
  /** Keywords of the course, separated by commas. */
  declare topics: string | null | undefined;
  /** Languages of the circles, codes separated by spaces. */
  declare language: string | null | undefined;
  /** Circles that accept sign-ups (`open`, the default), that do not (`closed`), or `all`. */
  declare signup: string | null | undefined;
  /** Circles that have not ended (`current`, the default), that have (`past`), or `all`. */
  declare when: string | null | undefined;
  /** Only circles for credit. */
  declare credit: boolean;
  /** Order: `soonest` (default), `latest`, `newest`, `name` or, with `near`, `nearest`. */
  declare order: string | null | undefined;
  /** Circles in a page, 1 to 100; default 12. */
  declare pageSize: string | null | undefined;
  /** Which controls are shown, in which order: `q near place` (default), `city`, `days`, `signup`, `language`, `order`. */
  declare filters: string | null | undefined;
  /** `cards` (default) or `list`. */
  declare layout: string | null | undefined;
  /** What choosing a circle does: `details` in place (default), `link` to its own page, or `event` only. */
  declare selection: string | null | undefined;
  /** Handed to the sign-up form: where the privacy page is. */
  declare privacyUrl: string | null | undefined;
  /** Handed to the sign-up form: who receives what is typed. */
  declare organisation: string | null | undefined;
  /** Handed to the sign-up form: on a shared computer, seconds of quiet before it clears itself. */
  declare kiosk: string | null | undefined;
  /** Shows the circles' pictures, which come from the API's host. */
  declare images: boolean;
  /** Keeps what a visitor chooses in the page's address, in parameters that begin with this and a hyphen; off by default. */
  declare urlSync: string | null | undefined;
  /** Tells search engines of the circles in sight, as schema.org's `Event`. */
  declare structuredData: boolean;
  /** Tells the present. */
  declare clock: Clock;

  readonly #location = new NearMe(this);
  readonly #choices = new VisitorChoices(this);
  readonly #frame: SearchFrame<FinderKind>;

  constructor() {
    super();
    this.credit = false;
    this.images = false;
    this.structuredData = false;
    this.clock = deviceClock;
    this.#frame = new SearchFrame<FinderKind>(this, {
      words: finderCatalog,
      late,
      ask: findCircles,
      read: () => readFinderSettings((property) => this[property], !!this.#location.position),
      filter: (settings) => circleFilter(settings, this.credit, { near: this.#location.position }),
      select: (circle) => new CircleSelectEvent(circle),
      apply: (change) => {
        this.#choices.take(change);
      },
    });
  }

  /** Asks the API again, as the button in the error message does. */
  async reload(): Promise<void> {
    await this.#frame.search.again();
  }

  protected override render(): TemplateResult {
    return this.#frame.render((words) => {
      const filters = this.#filters(words);
      const { awaitsAddress, chosen, focusForm } = this.#frame;
      return {
        form: this.#form(filters),
        chips: this.#choices.chips(filters, awaitsAddress),
        card: circleCard,
        context: cardContext(filters, this, chosen),
        suggestions: late.atHand?.suggestions(filters, focusForm),
      };
    });
  }

  #form(filters: FiltersContext): unknown {
    const { type, submit } = this.#frame;
    return finderForm({
      ...filters,
      words: this.q ?? '',
      near: this.#location.state,
      type,
      submit,
      late: (control) => late.atHand?.lateControl(this, control, filters),
    });
  }

  #filters(messages: FinderWords): FiltersContext {
    const { choose, input, language, settings } = this.#frame;
    const { tag } = language;
    return {
      // What gets this comes together with the words that may be missing.
      messages: messages as FinderMessages,
      tag,
      settings,
      own: this.#choices.own,
      position: this.#location.position,
      radius: distanceInWords(tag, settings, () => settings.radius),
      input,
      choose,
      toggleNear: this.#toggleNear,
    };
  }

  readonly #toggleNear = async (): Promise<void> => {
    this.#frame.hasActed = true;
    await this.#location.toggle();
    const { messages = finderCatalog.en } = this.#frame.language;
    void this.#frame.say((code) => code.nearSentence(messages, this.#location.state));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'circlet-finder': CircletFinder;
  }
}
