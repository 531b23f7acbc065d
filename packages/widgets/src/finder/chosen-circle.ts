import type { Circle } from '@circlet/sdk';
import type { ReactiveController } from 'lit';
import { Chosen, type Selection } from '../foundation/chosen.js';
import { CircleSelectEvent } from '../foundation/circle-select.events.js';
import { hasMarks } from '../foundation/has-marks.js';
import type { InPlace } from '../foundation/in-place.js';
import type { CardContext } from '../ui/circle-card.js';
import type { CircleDetails } from '../ui/circle-details/circle-details.js';
import type { DetailsHost } from '../ui/circle-details/details-host.js';
import { later } from './later.js';

/** The circle that a visitor chose. What shows it is loaded with the first one. */
export class ChosenCircle implements ReactiveController {
  readonly link: Chosen<Circle>;

  readonly #host: DetailsHost;
  #place: InPlace | undefined;
  #details: CircleDetails | undefined;

  constructor(host: DetailsHost, selection: () => Selection) {
    this.#host = host;
    this.link = new Chosen(host, {
      selection,
      tell: (circle) => host.dispatchEvent(new CircleSelectEvent(circle)),
      open: async (circle) => {
        const details = await this.#load();
        if (this.link.awaited === circle) await details.open(circle);
      },
    });
    host.addController(this);
  }

  /** Details that were open when the page was left are not open any more: their entry in the history goes. */
  hostConnected(): void {
    if (hasMarks()) this.#load().catch(() => undefined);
  }

  /** Whether details stand where the results would. */
  get isOpen(): boolean {
    return this.#place?.isOpen ?? false;
  }

  /** The details of the circles that were opened, if any. */
  render(card: CardContext): unknown {
    return this.#details?.render(card);
  }

  async #load(): Promise<CircleDetails> {
    const { loadDetails } = await later();
    const { CircleDetails, InPlace } = await loadDetails();
    this.#place ??= new InPlace(this.#host);
    return (this.#details ??= new CircleDetails(this.#host, this.#place));
  }
}
