import type { Coordinates } from '@circlet/sdk';
import type { ReactiveControllerHost } from 'lit';

/** What asking for the visitor's location is at. */
export type LocationState = 'off' | 'asking' | 'on' | 'denied' | 'failed';

/** Asks the visitor's browser; a word says why there is no location. */
export type AskLocation = () => Promise<Coordinates | 'denied' | 'failed'>;

/** Where the visitor is, if they chose to say so. Asks only when switched on. */
export class VisitorLocation {
  state: LocationState = 'off';
  position: Coordinates | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #ask: AskLocation;

  constructor(host: ReactiveControllerHost, ask: AskLocation) {
    this.#host = host;
    this.#ask = ask;
  }

  /** Asks for the location, or forgets it; does nothing while it is being asked for. */
  async toggle(): Promise<void> {
    if (this.state === 'asking') return;
    if (this.position) {
      this.#set('off', undefined);
      return;
    }
    this.#set('asking', undefined);
    const answer = await this.#ask().catch(() => 'failed' as const);
    if (typeof answer === 'string') this.#set(answer, undefined);
    else this.#set('on', answer);
  }

  #set(state: LocationState, position: Coordinates | undefined): void {
    this.state = state;
    this.position = position;
    this.#host.requestUpdate();
  }
}
