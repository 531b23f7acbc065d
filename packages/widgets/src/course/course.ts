import type { Circle } from '@circlet/sdk';
import type { ApiError } from '@circlet/sdk/parts';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { apiRootFor } from '../foundation/api-root.js';
import { BackOnline } from '../foundation/back-online.js';
import { CircleSelectEvent } from '../foundation/circle-select.events.js';
import { deviceClock, type Clock } from '../foundation/clock.js';
import { Language } from '../foundation/language.js';
import { LoadErrorEvent } from '../foundation/load-error.events.js';
import { ResultsChangeEvent } from '../foundation/results-change.events.js';
import { startAddress } from '../foundation/start-address.js';
import { whenIdle } from '../foundation/when-idle.js';
import { providerCatalog } from '../locales/provider/catalog.js';
import type { ProviderFirstMessages } from '../locales/provider/messages.js';
import { cardStyles } from '../ui/circle-card.styles.js';
import { tokens } from '../ui/tokens.styles.js';
import type { CourseCircles, CourseQuestion } from './course-circles.js';
import { courseList } from './course-list.js';
import { CourseLoading } from './course-loading.js';
import { readCourseSettings, type CourseSettings } from './course-settings.js';
import { isAll, type CourseView } from './course-view.js';
import { courseStyles } from './course.styles.js';
import { late, short } from './later.js';
import type { ToldView } from './told-course.js';

/**
 * The circles that study one course, for the page of whoever offers it.
 *
 * @element circlet-course
 *
 * @slot - Fallback: shown before the script runs, without it, when loading fails, and where the course is not known.
 *
 * @fires {CircleSelectEvent} circleselect - A visitor chose a circle; cancel it to keep the browser from following the link.
 * @fires {ResultsChangeEvent} resultschange - Other circles are in sight.
 * @fires {LoadErrorEvent} loaderror - The circles could not be loaded.
 *
 * @csspart line - The sentence of the size `line`.
 * @csspart badge - The card of the size `badge`.
 * @csspart summary - The sentence above a list.
 * @csspart results - The list of circles.
 * @csspart card - A circle in the list.
 * @csspart date - The leaf with the date.
 * @csspart name - The name of a circle.
 * @csspart facts - When and where of a circle.
 * @csspart badges - State and seats of a circle.
 * @csspart start - The link to where a circle is started, in a list and a line.
 * @csspart all - The link to all circles, where there are more than the list has.
 *
 * @cssprop --circlet-accent - Colour of links.
 * @cssprop --circlet-surface - Background of the badge.
 * @cssprop --circlet-border - Border of the badge, lines of the list.
 * @cssprop --circlet-radius - Radius of corners; 0.75em by default.
 * @cssprop --circlet-gap - Space between parts; 1em by default.
 * @cssprop --circlet-font-size - The one size from which all others follow; the visitor's default by default, for a line the text's around it.
 */
export class CircletCourse extends LitElement {
  static override readonly styles = [tokens, cardStyles, courseStyles];

  static override readonly properties = {
    api: {},
    transport: {},
    theme: { reflect: true },
    headingLevel: { attribute: 'heading-level' },
    course: {},
    provider: {},
    courseTitle: { attribute: 'course-title' },
    size: { reflect: true },
    startUrl: { attribute: 'start-url' },
    structuredData: { attribute: 'structured-data', type: Boolean },
    organisation: {},
    clock: { attribute: false },
  };

  /** Root of the API; by default that of the nearest `<circlet-config>`, then `data-api` on the script's tag, then P2PU's own. */
  declare api: string | null | undefined;
  /** How requests travel: `auto` (default: the best way that is open), `fetch`, `jsonp` or `bridge`. */
  declare transport: string | null | undefined;
  /** Look: `auto` (follows the page), `light` or `dark`. */
  declare theme: string | null | undefined;
  /** Level of the heading of a list, `2` to `5`; default 2. Circles are one level below. */
  declare headingLevel: string | null | undefined;
  /** Number of the course. */
  declare course: string | null | undefined;
  /** Who offers the course, as the API spells it: with `course-title` in place of `course`, at the cost of a further request. */
  declare provider: string | null | undefined;
  /** Title of the course; capitals and spaces do not count. */
  declare courseTitle: string | null | undefined;
  /** How much is shown: `line`, a sentence within the page's text; `badge`, a card of two lines; `list`, the default. */
  declare size: string | null | undefined;
  /** Where somebody starts a circle: a page's address with `{course}` where the number of the course belongs, or one to which `course_id=` is added. P2PU's own page by default. */
  declare startUrl: string | null | undefined;
  /** Tells search engines of the course and its circles, as JSON-LD in the head of the page. */
  declare structuredData: boolean;
  /** Who runs the circles, for `structured-data`; their facilitators by default. */
  declare organisation: string | null | undefined;
  /** Tells the present. */
  declare clock: Clock;

  readonly #language = new Language(this, providerCatalog);
  readonly #loading: CourseLoading;
  #settings: CourseSettings;
  /** What draws a line and a badge; undefined before one was wished. */
  #short: 'awaited' | 'here' | 'missing' | undefined;

  constructor() {
    super();
    this.structuredData = false;
    this.clock = deviceClock;
    this.#settings = readCourseSettings(() => undefined).settings;
    this.#loading = new CourseLoading(this, () => this.#question(), {
      onCircles: this.#tellCircles,
      onFailure: this.#tellFailure,
    });
    new BackOnline(this, () => {
      if (this.#short === 'missing') void this.#loadShort();
      if (this.#loading.error?.kind === 'offline') void this.reload();
    });
  }

  /** Asks the API again. */
  async reload(): Promise<void> {
    await this.#loading.again();
  }

  protected override willUpdate(): void {
    const { settings, wrong } = readCourseSettings((property) => this[property]);
    this.#settings = settings;
    if (wrong.length > 0 || this.structuredData) void this.#advise(wrong);
    if (settings.size !== 'list' && !this.#short) void this.#loadShort();
  }

  protected override render(): TemplateResult {
    const { messages } = this.#language;
    const { found, isWaiting } = this.#loading;
    const { size } = this.#settings;
    const code = size === 'list' ? 'here' : this.#short;
    if (isWaiting || (found && !(messages && code !== 'awaited'))) {
      return html`<div class="root">${waiting[size]}</div>`;
    }
    if (!found || !messages || code === 'missing') {
      const failed = size === 'list' ? messages?.failed : nothing;
      return html`<div class="root"><slot>${failed}</slot></div>`;
    }
    const view = this.#view(found, messages);
    return html`<div class="root" lang=${messages.language} dir=${messages.direction}>
      ${size === 'list' ? courseList(view) : short.atHand?.courseShort(this, size, view)}
    </div>`;
  }

  #view(found: CourseCircles, messages: ProviderFirstMessages): CourseView {
    return {
      ...found,
      messages,
      tag: this.#language.tag,
      now: this.clock(),
      headingLevel: this.#settings['heading-level'],
      startUrl: startAddress(this.startUrl, found.course),
      onChoose: this.#choose,
    };
  }

  readonly #choose = (event: MouseEvent, circle: Circle): void => {
    if (!this.dispatchEvent(new CircleSelectEvent(circle))) event.preventDefault();
  };

  readonly #tellCircles = (found: CourseCircles): void => {
    const { circles, total = null } = found;
    const summary = { shown: circles.length, total, hasMore: !isAll(found) };
    this.dispatchEvent(new ResultsChangeEvent(summary));
    whenIdle(() => void this.#advise([]));
  };

  readonly #tellFailure = (error: ApiError): void => {
    const { kind, message } = error;
    this.dispatchEvent(new LoadErrorEvent(kind, message));
    void this.#advise([], error);
  };

  async #advise(wrong: readonly string[], error?: ApiError): Promise<void> {
    const code = await late.get().catch(() => undefined);
    code?.polish(this);
    code?.adviseOnCourse(this, wrong, error);
    code?.describe(this, () => this.#told());
  }

  /** Where it cannot be had, the page's own content stays. */
  async #loadShort(): Promise<void> {
    this.#short = 'awaited';
    this.#short = await short.get().then(
      () => 'here',
      () => 'missing',
    );
    this.requestUpdate();
  }

  #told(): ToldView | undefined {
    const { found } = this.#loading;
    if (!this.structuredData || !found) return undefined;
    const organisation = this.organisation?.trim();
    return { ...found, question: this.#question(), organisation };
  }

  #question(): CourseQuestion {
    const { course, provider, 'course-title': title, transport } = this.#settings;
    return { course, provider, title, api: apiRootFor(this, this.api), transport };
  }
}

/** As high as what follows, where that can be told. */
const waiting = {
  line: html`<span class="wait" aria-hidden="true">&nbsp;</span>`,
  badge: html`<span class="badge wait" aria-hidden="true"></span>`,
  list: html`<div class="summary" aria-hidden="true"><span class="wait">&nbsp;</span></div>
    <p class="ways"></p>`,
};

declare global {
  interface HTMLElementTagNameMap {
    'circlet-course': CircletCourse;
  }
}
