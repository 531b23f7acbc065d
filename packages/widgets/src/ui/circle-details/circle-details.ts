import type { Circle } from '@circlet/sdk';
import { nothing, type ReactiveController } from 'lit';
import { CalendarFile } from '../../foundation/calendar-file.js';
import type { InPlace } from '../../foundation/in-place.js';
import { Language } from '../../foundation/language.js';
import { elementCode, signupBody } from '../../foundation/lazy.js';
import { addStyles } from '../../foundation/more-styles.js';
import { detailsCatalog } from '../../locales/details/catalog.js';
import type { DetailsMessages } from '../../locales/details/messages.js';
import type { CardContext } from '../circle-card.js';
import { CopyLink } from './copy-link.js';
import type { DetailsHost } from './details-host.js';
import { detailsStyles } from './details.styles.js';
import { detailsView } from './details-view.js';

/** A circle that was opened, and what was done with it. */
interface OpenedCircle {
  circle: Circle;
  readonly calendar: CalendarFile;
  readonly copy: CopyLink;
}

/**
 * The details of circles in the place of what they were chosen from. Circles
 * that were opened stay in the page, hidden, so that what was typed into a
 * sign-up form is there when its circle is opened again.
 */
export class CircleDetails implements ReactiveController {
  readonly #host: DetailsHost;
  readonly #place: InPlace;
  readonly #language: Language<DetailsMessages>;
  readonly #opened = new Map<number, OpenedCircle>();
  /** The API that all these circles are of. */
  #api: DetailsHost['api'];

  constructor(host: DetailsHost, place: InPlace) {
    this.#host = host;
    this.#place = place;
    this.#api = host.api;
    this.#language = new Language(host, detailsCatalog);
    addStyles(host, detailsStyles);
    host.addController(this);
    place.add('circle', {
      knows: (id) => this.#opened.has(id),
      origin: (id) => this.#origin(id),
    });
  }

  hostUpdate(): void {
    if (this.#api === this.#host.api) return;
    this.#api = this.#host.api;
    this.#opened.clear();
    this.#place.forget();
  }

  /**
   * Opens the details of a circle.
   *
   * @param depth How many that are open stay open below them: 0 where it was chosen among the results.
   */
  async open(circle: Circle, depth = 0): Promise<void> {
    for (const code of [elementCode['circlet-signup'], signupBody]) code?.().catch(() => undefined);
    await this.#place.open({ kind: 'circle', id: circle.id }, depth, this.#language.ready, () => {
      const opened = this.#opened.get(circle.id) ?? this.#new(circle);
      opened.circle = circle;
      opened.copy.reset();
      opened.calendar.reset();
    });
  }

  /**
   * The details that were opened, at most one of them in sight.
   *
   * @param back What the button says that leads back, where that is not to results.
   */
  render(card: CardContext, back?: string): unknown {
    const { messages: words, tag } = this.#language;
    if (!words) return nothing;
    const messages = back === undefined ? words : { ...words, back };
    return [...this.#opened.values()].map((opened) =>
      detailsView(opened.circle, {
        ...opened,
        messages,
        card: { ...card, tag },
        host: this.#host,
        isShown: this.#place.shows('circle', opened.circle.id),
        onBack: () => void this.#place.close(),
        onKey: this.#place.onKey,
        onCopy: () => void this.#copy(opened),
      }),
    );
  }

  #new(circle: Circle): OpenedCircle {
    const calendar = new CalendarFile(this.#host, () => this.#host.clock);
    const opened = { circle, calendar, copy: new CopyLink(this.#host) };
    this.#opened.set(circle.id, opened);
    return opened;
  }

  /** The link by which it was chosen, or the first thing that can be done there. */
  #origin(id: number): HTMLElement | undefined {
    const url = this.#opened.get(id)?.circle.signup.url;
    const links = [...this.#host.renderRoot.querySelectorAll<HTMLElement>('.card a, .form input')];
    const seen = links.filter((link) => link.getClientRects().length > 0);
    return seen.find((link) => link.getAttribute('href') === url) ?? seen[0];
  }

  async #copy({ circle, copy }: OpenedCircle): Promise<void> {
    await copy.copy(circle.signup.url);
    const field = this.#host.renderRoot.querySelector('.details:not([hidden]) .address');
    if (field instanceof HTMLInputElement) field.select();
  }
}
