import type { ReactiveControllerHost } from 'lit';
import type { Announcer } from '../foundation/announcer.js';
import { later, type Later } from './later.js';

/** Nothing is said before somebody has acted or something has failed: what speaks comes with the rest. */
export class Voice {
  readonly #host: ReactiveControllerHost;
  #announcer: Announcer | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** What the live region holds. */
  get text(): string | undefined {
    return this.#announcer?.text;
  }

  /** Says a sentence, as soon as that can be had; says nothing where it cannot. */
  async say(sentence: (code: Later) => string): Promise<void> {
    const code = await later().catch(() => undefined);
    if (code) (this.#announcer ??= new code.Announcer(this.#host)).say(sentence(code));
  }
}
