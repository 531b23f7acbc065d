import type { ApiError, Course } from '@circlet/sdk';
import { html, LitElement, type TemplateResult } from 'lit';
import type { Announcer } from '../foundation/announcer.js';
import { apiRootFor } from '../foundation/api-root.js';
import { BackOnline } from '../foundation/back-online.js';
import { deviceClock, type Clock } from '../foundation/clock.js';
import { Language } from '../foundation/language.js';
import { ListSearch } from '../foundation/list-search.js';
import { LoadErrorEvent } from '../foundation/load-error.events.js';
import { ResultsChangeEvent } from '../foundation/results-change.events.js';
import { Typing } from '../foundation/typing.js';
import { coursesCatalog } from '../locales/courses/catalog.js';
import type { CoursesFirstMessages } from '../locales/courses/messages.js';
import { focusCard } from '../ui/card-focus.js';
import { cardSkeletons } from '../ui/card-skeleton.js';
import { cardStyles } from '../ui/circle-card.styles.js';
import { controls } from '../ui/controls.styles.js';
import { courseCard, type CourseCardContext } from '../ui/course-card.js';
import { courseCardStyles } from '../ui/course-card.styles.js';
import { searchResults } from '../ui/search-results.js';
import { searchStyles } from '../ui/search.styles.js';
import { tokens } from '../ui/tokens.styles.js';
import { adviseLater, afterFirstLook } from './advise-later.js';
import { catalogForm } from './catalog-form.js';
import type { CatalogFilters } from './catalog-filters.js';
import { courseFilter, readCatalogSettings, type CatalogSettings } from './catalog-settings.js';
import { catalogStyles } from './catalog.styles.js';
import { ChosenCourse } from './chosen-course.js';
import { findCourses, type CourseSearchInput } from './find-courses.js';
import { later, laterAtHand, type Later } from './later.js';
import type { CatalogChange } from './visitor-change.js';

/**
 * Search and browse the courses that learning circles use.
 *
 * @element circlet-catalog
 *
 * @slot - Fallback: shown before the script runs, without it, and under the message when loading fails.
 *
 * @fires {CourseSelectEvent} courseselect - A visitor chose a course; cancel it to keep the catalog from showing it.
 * @fires {CircleSelectEvent} circleselect - A visitor chose a circle of a course; cancel it to keep the catalog from showing it.
 * @fires {ResultsChangeEvent} resultschange - Other courses are in sight.
 * @fires {LoadErrorEvent} loaderror - The courses could not be loaded.
 *
 * @csspart form - The controls.
 * @csspart search - The search box.
 * @csspart filters - The controls beside the search box.
 * @csspart choice - A group of choices.
 * @csspart panel - The choices of a control that opens.
 * @csspart chips - What a visitor has chosen to filter by.
 * @csspart chip - One of these, a button that takes it away.
 * @csspart button - Every button.
 * @csspart count - The line that says how many there are.
 * @csspart results - The list of cards.
 * @csspart card - A course, or a circle in a course's details.
 * @csspart name - The title of a course, or the name of a circle.
 * @csspart rating - Stars of a course, and the sentence about them.
 * @csspart facts - Format, language and use of a course; when and where of a circle.
 * @csspart badges - Topics of a course; state and seats of a circle.
 * @csspart notice - The message when nothing was found or loading failed.
 * @csspart details - All that is known of a chosen course or circle, in the place of the results.
 * @csspart back - The button that leads back.
 * @csspart title - The title of a chosen course, or the name of a chosen circle.
 * @csspart actions - Where a chosen course leads; what one can take along of a circle.
 * @csspart start - The link to where a circle is started with the course.
 * @csspart circles - The circles of a chosen course.
 * @csspart date - The leaf with the date of a circle.
 * @csspart calendar - The button for the calendar of a circle and what it says.
 * @csspart signup - The sign-up form of a chosen circle.
 *
 * @cssprop --circlet-accent - Colour of links, buttons and what is chosen.
 * @cssprop --circlet-surface - Background of a card.
 * @cssprop --circlet-border - Border of a card.
 * @cssprop --circlet-radius - Radius of corners; 0.75em by default.
 * @cssprop --circlet-gap - Space between parts; 1em by default.
 * @cssprop --circlet-font-size - The one size from which all others follow; the visitor's default by default.
 */
export class CircletCatalog extends LitElement {
  static override readonly styles = [
    tokens,
    controls,
    cardStyles,
    searchStyles,
    courseCardStyles,
    catalogStyles,
  ];

  static override readonly properties = {
    api: {},
    transport: {},
    theme: { reflect: true },
    headingLevel: { attribute: 'heading-level' },
    q: {},
    provider: {},
    topics: {},
    languages: {},
    openLicence: { attribute: 'open-licence', type: Boolean },
    guide: { type: Boolean },
    courseList: { attribute: 'course-list' },
    order: {},
    pageSize: { attribute: 'page-size' },
    filters: {},
    urlSync: { attribute: 'url-sync' },
    startUrl: { attribute: 'start-url' },
    privacyUrl: { attribute: 'privacy-url' },
    organisation: {},
    kiosk: {},
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
  /** Exact name of a provider, without regard to case: only its courses. */
  declare provider: string | null | undefined;
  /** Topic guides, by the words that the API has for them (`digital-skills`), separated by commas; any of them. */
  declare topics: string | null | undefined;
  /** Languages of the courses, codes separated by spaces; any of them. */
  declare languages: string | null | undefined;
  /** Only courses under an open licence. */
  declare openLicence: boolean;
  /** Only courses with a guide for facilitators. */
  declare guide: boolean;
  /** Number of a team's list of courses. */
  declare courseList: string | null | undefined;
  /** Order: `title` (default), `popular` (most circles first), `rated` (best first) or `newest`. */
  declare order: string | null | undefined;
  /** Courses in a page, 1 to 100; default 12. */
  declare pageSize: string | null | undefined;
  /** Which controls are shown, in which order: `q topics languages open-licence guide order`, the default. */
  declare filters: string | null | undefined;
  /** Keeps what a visitor chooses in the page's address, under this prefix: `c` makes `?c-q=art`. */
  declare urlSync: string | null | undefined;
  /** Where a circle is started, with `{course}` where the number of the course belongs; P2PU's own page by default, for courses that are there. */
  declare startUrl: string | null | undefined;
  /** Handed to the sign-up form of a circle: where the privacy page is. */
  declare privacyUrl: string | null | undefined;
  /** Handed to the sign-up form of a circle: who receives what is typed. */
  declare organisation: string | null | undefined;
  /** Handed to the sign-up form of a circle: on a shared computer, seconds of quiet before it clears itself. */
  declare kiosk: string | null | undefined;
  /** Tells the present. */
  declare clock: Clock;

  readonly #language = new Language(this, coursesCatalog);
  readonly #typing = new Typing(this);
  readonly #chosen = new ChosenCourse(this, () => this.#settings.transport);
  readonly #search: ListSearch<Course, CourseSearchInput>;
  #announcer: Announcer | undefined;
  #filters: CatalogFilters | undefined;
  #settings: CatalogSettings;
  /** Whether the page's address is still to be read: until then nobody knows what to ask. */
  #awaitsAddress: boolean | undefined;
  #isFiltersOpen = false;
  #hasActed = false;
  /** Whether all cards are on their way anew because a button was pressed. */
  #isRetry = false;

  constructor() {
    super();
    this.openLicence = false;
    this.guide = false;
    this.clock = deviceClock;
    this.#settings = this.#readSettings();
    this.#search = new ListSearch(this, () => this.#question(), findCourses, {
      onResults: this.#tellResults,
      onFailure: this.#tellFailure,
    });
    new BackOnline(this, () => {
      if (this.#search.error?.kind === 'offline') void this.reload();
    });
  }

  /** Asks the API again, as the button in the error message does. */
  async reload(): Promise<void> {
    await this.#search.again();
  }

  protected override willUpdate(): void {
    this.#settings = this.#readSettings();
    if (this.urlSync && this.#awaitsAddress === undefined) void this.#syncAddress();
  }

  protected override render(): TemplateResult {
    const { messages } = this.#language;
    const skeletons = cardSkeletons(this.#settings['page-size'], 'cards');
    if (!messages) return html`<div class="root">${skeletons}</div>`;
    const card = this.#cardContext(messages);
    return html`<div class="root" lang=${messages.language} dir=${messages.direction}>
      <div ?hidden=${this.#chosen.isOpen}>
        ${this.#form(messages)} ${this.#results(messages, card, skeletons)}
      </div>
      ${this.#chosen.render(card)}
      <p class="spoken" role="status">${this.#announcer?.text}</p>
    </div>`;
  }

  #form(messages: CoursesFirstMessages): unknown {
    return catalogForm({
      messages,
      settings: this.#settings,
      words: this.q ?? '',
      filters: this.#lateFilters?.render(messages, this.#settings),
      isOpen: this.#isFiltersOpen,
      onWords: (words) => {
        this.#typing.afterwards(() => {
          this.#choose({ q: words });
        });
      },
      onSubmit: (words) => {
        this.#typing.stop();
        this.#choose({ q: words });
      },
      onToggle: () => {
        this.#isFiltersOpen = !this.#isFiltersOpen;
        this.requestUpdate();
        afterFirstLook(this);
      },
    });
  }

  #results(
    messages: CoursesFirstMessages,
    card: CourseCardContext,
    skeletons: TemplateResult,
  ): TemplateResult {
    const code = laterAtHand();
    return html`${this.#lateFilters?.chips(messages, this.#settings)}
    ${searchResults({
      messages: code?.allWords(messages) ?? messages,
      search: this.#search,
      layout: 'cards',
      card: (course) => courseCard(course, card),
      skeletons,
      suggestions: code?.suggestions(messages, this.#settings, this, (change) => {
        this.#choose(change);
        // The button that was pressed goes away with the message.
        this.renderRoot.querySelector<HTMLElement>('.form :is(input, button)')?.focus();
      }),
      onMore: () => {
        this.#hasActed = true;
        void this.#search.more();
      },
      onRetry: () => {
        this.#hasActed = true;
        this.#isRetry = true;
        void this.reload();
      },
    })}`;
  }

  #cardContext(messages: CoursesFirstMessages): CourseCardContext {
    return {
      messages,
      tag: this.#language.tag,
      headingLevel: this.#settings['heading-level'],
      awaited: this.#chosen.link.awaited,
      onChoose: this.#chosen.link.onChoose,
    };
  }

  /** The filters, once their code has come. */
  get #lateFilters(): CatalogFilters | undefined {
    const code = laterAtHand();
    if (code)
      this.#filters ??= new code.CatalogFilters(this, () => this.#settings.transport, this.#choose);
    return this.#filters;
  }

  readonly #choose = (change: CatalogChange): void => {
    this.#hasActed = true;
    Object.assign(this, change);
  };

  readonly #tellResults = (added: number): void => {
    const { items, total = null, hasMore } = this.#search;
    this.dispatchEvent(new ResultsChangeEvent({ shown: items.length, total, hasMore }));
    if (added > 0 || this.#isRetry) void focusCard(this, added && items.length - added);
    this.#isRetry = false;
    afterFirstLook(this);
    const { messages } = this.#language;
    if (messages && this.#hasActed)
      void this.#say((code) => code.resultsSentence(messages, this.#search));
  };

  readonly #tellFailure = ({ kind, message }: ApiError): void => {
    this.dispatchEvent(new LoadErrorEvent(kind, message));
    afterFirstLook(this);
    const { messages } = this.#language;
    if (messages)
      void this.#say((code) =>
        code.searchFailureSentence(code.allWords(messages), kind, this.#search),
      );
  };

  /** Nothing is said before somebody has acted or something has failed: what speaks comes with the rest. */
  async #say(sentence: (code: Later) => string): Promise<void> {
    const code = await later().catch(() => undefined);
    if (code) (this.#announcer ??= new code.Announcer(this)).say(sentence(code));
  }

  async #syncAddress(): Promise<void> {
    this.#awaitsAddress = true;
    try {
      const { syncAddress } = await import('./catalog-address.js');
      syncAddress(this, (change) => Object.assign(this, change));
    } catch {
      // Everything but the address works.
    }
    this.#awaitsAddress = false;
    this.requestUpdate();
  }

  #question(): CourseSearchInput | undefined {
    if (this.#awaitsAddress) return undefined;
    return {
      api: apiRootFor(this, this.api),
      transport: this.#settings.transport,
      filter: courseFilter(this.#settings, this),
    };
  }

  #readSettings(): CatalogSettings {
    const { settings, wrong } = readCatalogSettings((property) => this[property]);
    adviseLater(this, wrong);
    return settings;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'circlet-catalog': CircletCatalog;
  }
}
