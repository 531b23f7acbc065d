import type { ReactiveControllerHost } from 'lit';

/** What choosing does: shows details in place, follows the link, or only tells the page. */
export type Selection = 'details' | 'link' | 'event';

/** Who decides what becomes of a choice. */
export interface ChoiceListener<Item> {
  readonly selection: () => Selection;
  /** Tells the page. @returns Whether it goes on. */
  readonly tell: (item: Item) => boolean;
  /** Shows the details; where it rejects, the link is followed, whose page tells the same. */
  readonly open: (item: Item) => Promise<void>;
}

/** What a visitor chose by its link. */
export class Chosen<Item> {
  /** What is on its way. */
  awaited: Item | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #listener: ChoiceListener<Item>;
  #isFollowing = false;

  constructor(host: ReactiveControllerHost, listener: ChoiceListener<Item>) {
    this.#host = host;
    this.#listener = listener;
  }

  /** A click on a link. One with a modifier asks for a new tab, and gets one. */
  readonly onChoose = (event: MouseEvent, item: Item): void => {
    if (this.#isFollowing || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) {
      return;
    }
    const selection = this.#listener.selection();
    const goesOn = this.#listener.tell(item);
    if (goesOn && selection === 'link') return;
    event.preventDefault();
    if (goesOn && selection === 'details') {
      void this.#open(item, event.currentTarget as HTMLElement);
    }
  };

  async #open(item: Item, link: HTMLElement): Promise<void> {
    this.#await(item);
    try {
      await this.#listener.open(item);
    } catch {
      if (this.awaited === item) this.#follow(link);
    }
    if (this.awaited === item) this.#await(undefined);
  }

  #await(item: Item | undefined): void {
    this.awaited = item;
    this.#host.requestUpdate();
  }

  #follow(link: HTMLElement): void {
    this.#isFollowing = true;
    link.click();
    this.#isFollowing = false;
  }
}
