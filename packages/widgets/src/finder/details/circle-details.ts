import type { Circle } from '@circlet/sdk';
import { adoptStyles, nothing, type LitElement, type ReactiveController } from 'lit';
import { CalendarFile } from '../../foundation/calendar-file.js';
import { Language } from '../../foundation/language.js';
import { elementCode, signupBody } from '../../foundation/lazy.js';
import { detailsCatalog } from '../../locales/details/catalog.js';
import type { DetailsMessages } from '../../locales/details/messages.js';
import type { CardContext } from '../../ui/circle-card.js';
import { CopyLink } from './copy-link.js';
import type { DetailsHost } from './details-host.js';
import { detailsStyles } from './details.styles.js';
import { detailsView } from './details-view.js';
import { closesByEscape } from './escape.js';
import { HistoryEntry, leaveStaleEntries } from './history-entry.js';
import { rememberPlace } from './page-place.js';

/** A circle that was opened, and what was done with it. */
interface Opened {
  circle: Circle;
  readonly calendar: CalendarFile;
  readonly copy: CopyLink;
}

/**
 * The details of a circle in the place of the results. Circles that were
 * opened stay in the page, hidden, so that what was typed into a sign-up form
 * is there when its circle is opened again.
 */
export class CircleDetails implements ReactiveController {
  readonly #host: DetailsHost;
  readonly #language: Language<DetailsMessages>;
  readonly #history: HistoryEntry;
  readonly #opened = new Map<number, Opened>();
  #shown: Opened | undefined;
  /** The API that all these circles are of. */
  #api: DetailsHost['api'];
  #restorePlace: () => void = () => undefined;
  #turn = 0;

  constructor(host: DetailsHost) {
    this.#host = host;
    this.#api = host.api;
    this.#language = new Language(host, detailsCatalog);
    this.#history = new HistoryEntry({
      show: (id) => {
        const known = this.#opened.get(id);
        if (known) void this.#show(known);
      },
      hide: () => void this.#hide(),
    });
    const { elementStyles } = host.constructor as typeof LitElement;
    adoptStyles(host.renderRoot as ShadowRoot, [...elementStyles, detailsStyles]);
    host.addController(this);
  }

  hostConnected(): void {
    this.#history.connect();
    void leaveStaleEntries();
  }

  hostDisconnected(): void {
    this.#history.disconnect();
  }

  hostUpdate(): void {
    if (this.#api === this.#host.api) return;
    this.#api = this.#host.api;
    this.#opened.clear();
    if (!this.#shown) return;
    this.#shown = undefined;
    this.#history.leave();
  }

  /** Whether the details of a circle are in sight. */
  get isOpen(): boolean {
    return this.#shown !== undefined;
  }

  /** Opens the details of a circle in the place of the results; the last of several counts. */
  async open(circle: Circle): Promise<void> {
    const turn = ++this.#turn;
    for (const code of [elementCode['circlet-signup'], signupBody]) code?.().catch(() => undefined);
    await Promise.all([this.#language.ready, this.#history.settled()]);
    if (turn !== this.#turn) return;
    const opened = this.#opened.get(circle.id) ?? this.#new(circle);
    opened.circle = circle;
    opened.copy.reset();
    opened.calendar.reset();
    this.#history.enter(circle.id);
    await this.#show(opened);
  }

  /** The details that were opened, at most one of them in sight. */
  render(card: CardContext): unknown {
    const { messages, tag } = this.#language;
    if (!messages) return nothing;
    return [...this.#opened.values()].map((opened) =>
      detailsView(opened.circle, {
        ...opened,
        messages,
        card: { ...card, tag },
        host: this.#host,
        isShown: opened === this.#shown,
        onBack: () => void this.#close(),
        onKey: (event) => {
          if (!closesByEscape(event)) return;
          // Otherwise a dialog of the page around us would close as well.
          event.preventDefault();
          void this.#close();
        },
        onCopy: () => void this.#copy(opened),
      }),
    );
  }

  #new(circle: Circle): Opened {
    const calendar = new CalendarFile(this.#host, () => this.#host.clock);
    const opened = { circle, calendar, copy: new CopyLink(this.#host) };
    this.#opened.set(circle.id, opened);
    return opened;
  }

  async #close(): Promise<void> {
    await this.#hide();
    this.#history.leave();
  }

  async #show(opened: Opened): Promise<void> {
    if (!this.#shown) this.#restorePlace = rememberPlace(this.#host);
    this.#shown = opened;
    await this.#drawn();
    this.#find('.title')?.focus({ preventScroll: true });
    this.#find('.top')?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }

  async #hide(): Promise<void> {
    const url = this.#shown?.circle.signup.url;
    const isHere = this.#hasFocus();
    this.#shown = undefined;
    await this.#drawn();
    const links = [...this.#host.renderRoot.querySelectorAll<HTMLElement>('.card a, .form input')];
    const link = links.find((each) => each.getAttribute('href') === url) ?? links[0];
    if (isHere) link?.focus({ preventScroll: true });
    this.#restorePlace();
  }

  /** Whoever has gone on to another part of the page stays there. */
  #hasFocus(): boolean {
    const { activeElement, body } = document;
    return !activeElement || activeElement === body || this.#host.matches(':focus-within');
  }

  async #copy({ circle, copy }: Opened): Promise<void> {
    await copy.copy(circle.signup.url);
    const field = this.#find('.address');
    if (field instanceof HTMLInputElement) field.select();
  }

  async #drawn(): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
  }

  /** Something of the details that are in sight. */
  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector(`.details:not([hidden]) ${selector}`);
  }
}
