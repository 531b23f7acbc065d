import type { Circle } from '@circlet/sdk';
import type { ReactiveController } from 'lit';
import type { CardContext } from '../ui/circle-card.js';
import type { CircleDetails } from './details/circle-details.js';
import type { DetailsHost } from './details/details-host.js';
import type { FinderSettings } from './finder-settings.js';
import { CircleSelectEvent } from './finder.events.js';
import { later } from './later.js';

/** The circle that a visitor chose. What shows it is loaded with the first one. */
export class ChosenCircle implements ReactiveController {
  /** The circle whose details are on their way. */
  awaited: Circle | undefined;

  readonly #host: DetailsHost;
  readonly #selection: () => FinderSettings['selection'];
  #details: CircleDetails | undefined;
  #isFollowing = false;

  constructor(host: DetailsHost, selection: () => FinderSettings['selection']) {
    this.#host = host;
    this.#selection = selection;
    host.addController(this);
  }

  /** Details that were open when the page was left are not open any more: their entry in the history goes. */
  hostConnected(): void {
    if (hasMarks()) this.#load().catch(() => undefined);
  }

  /** Whether details stand where the results would. */
  get isOpen(): boolean {
    return this.#details?.isOpen ?? false;
  }

  /** A click on a circle's link. One with a modifier asks for a new tab, and gets one. */
  readonly choose = (event: MouseEvent, circle: Circle): void => {
    if (this.#isFollowing || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) {
      return;
    }
    const selection = this.#selection();
    const goesOn = this.#host.dispatchEvent(new CircleSelectEvent(circle));
    if (goesOn && selection === 'link') return;
    event.preventDefault();
    if (goesOn && selection === 'details') {
      void this.#open(circle, event.currentTarget as HTMLElement);
    }
  };

  /** The details of the circles that were opened, if any. */
  render(card: CardContext): unknown {
    return this.#details?.render(card);
  }

  async #open(circle: Circle, link: HTMLElement): Promise<void> {
    this.#await(circle);
    try {
      const details = await this.#load();
      if (this.awaited === circle) await details.open(circle);
    } catch {
      // The circle's own page tells the same.
      if (this.awaited === circle) this.#follow(link);
    }
    if (this.awaited === circle) this.#await(undefined);
  }

  #await(circle: Circle | undefined): void {
    this.awaited = circle;
    this.#host.requestUpdate();
  }

  #follow(link: HTMLElement): void {
    this.#isFollowing = true;
    link.click();
    this.#isFollowing = false;
  }

  async #load(): Promise<CircleDetails> {
    const { loadDetails } = await later();
    const { CircleDetails } = await loadDetails();
    return (this.#details ??= new CircleDetails(this.#host));
  }
}

/** Whether the page's place in the history is one of details. */
function hasMarks(): boolean {
  try {
    return Boolean((history.state as { circlet?: unknown } | null)?.circlet);
  } catch {
    return false;
  }
}
