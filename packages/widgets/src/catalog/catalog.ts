import { LitElement, type TemplateResult } from 'lit';
import { deviceClock, type Clock } from '../foundation/clock.js';
import { coursesCatalog } from '../locales/courses/catalog.js';
import type { CoursesFirstMessages } from '../locales/courses/messages.js';
import { cardStyles } from '../ui/circle-card.styles.js';
import { controls } from '../ui/controls.styles.js';
import { courseCard } from '../ui/course-card.js';
import { courseCardStyles } from '../ui/course-card.styles.js';
import { SearchFrame } from '../ui/search-frame.js';
import { searchStyles } from '../ui/search.styles.js';
import { tokens } from '../ui/tokens.styles.js';
import { catalogForm } from './catalog-form.js';
import type { CatalogKind } from './catalog-kind.js';
import { courseFilter, readCatalogSettings } from './catalog-settings.js';
import { CourseSelectEvent } from './catalog.events.js';
import { catalogStyles } from './catalog.styles.js';
import { findCourses } from './find-courses.js';
import { late } from './later.js';

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
    structuredData: { attribute: 'structured-data', type: Boolean },
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
  /** Tells search engines of the courses in sight, as schema.org's `Course`. */
  declare structuredData: boolean;
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

  readonly #frame: SearchFrame<CatalogKind>;
  #isFiltersOpen = false;

  constructor() {
    super();
    this.openLicence = false;
    this.guide = false;
    this.structuredData = false;
    this.clock = deviceClock;
    this.#frame = new SearchFrame<CatalogKind>(this, {
      words: coursesCatalog,
      late,
      ask: findCourses,
      read: () => readCatalogSettings((property) => this[property]),
      filter: (settings) => courseFilter(settings, this),
      select: (course) => new CourseSelectEvent(course),
      apply: (change) => Object.assign(this, change),
    });
  }

  /** Asks the API again, as the button in the error message does. */
  async reload(): Promise<void> {
    await this.#frame.search.again();
  }

  protected override render(): TemplateResult {
    return this.#frame.render((messages) => {
      const { choose, chosen, language, settings } = this.#frame;
      const filters = late.atHand?.filtersOf(this, choose);
      return {
        form: this.#form(messages, filters?.render(messages, settings)),
        chips: filters?.chips(messages, settings),
        card: courseCard,
        context: {
          messages,
          tag: language.tag,
          headingLevel: settings['heading-level'],
          awaited: chosen.awaited,
          onChoose: chosen.onChoose,
        },
        suggestions: late.atHand?.suggestions(messages, settings, this, (change) => {
          choose(change);
          this.#frame.focusForm();
        }),
      };
    });
  }

  #form(messages: CoursesFirstMessages, filters: unknown): unknown {
    const { awaitRest, settings, submit, type } = this.#frame;
    return catalogForm({
      ...{ messages, settings, filters, type, submit },
      words: this.q ?? '',
      isOpen: this.#isFiltersOpen,
      onToggle: () => {
        this.#isFiltersOpen = !this.#isFiltersOpen;
        this.requestUpdate();
        awaitRest();
      },
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'circlet-catalog': CircletCatalog;
  }
}
