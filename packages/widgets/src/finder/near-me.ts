import type { Coordinates } from '@circlet/sdk';
import type { ReactiveControllerHost } from 'lit';
import type { LocationState, VisitorLocation } from '../foundation/visitor-location.js';
import { late } from './later.js';

/** Where the visitor is. Few ask, so what asks their browser is loaded with the first wish. */
export class NearMe {
  readonly #host: ReactiveControllerHost;
  #location: VisitorLocation | undefined;
  #isMissing = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Undefined where the visitor did not say. */
  get position(): Coordinates | undefined {
    return this.#location?.position;
  }

  get state(): LocationState {
    return this.#location?.state ?? (this.#isMissing ? 'failed' : 'off');
  }

  /** Asks for the location, or forgets it. */
  async toggle(): Promise<void> {
    try {
      const { askLocation, VisitorLocation } = await late.get();
      this.#location ??= new VisitorLocation(this.#host, askLocation);
    } catch {
      this.#isMissing = true;
      this.#host.requestUpdate();
    }
    await this.#location?.toggle();
  }
}
