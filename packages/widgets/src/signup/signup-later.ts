import type { ReactiveControllerHost } from 'lit';
import type { CalendarFile } from '../foundation/calendar-file.js';
import type { Clock } from '../foundation/clock.js';
import { Language } from '../foundation/language.js';
import type { SendingMessages } from '../locales/sending/messages.js';

/** Code and words of sending. */
export interface Sending {
  readonly code: typeof import('./signup-sending.js');
  readonly words: SendingMessages;
  /** For the receipt. */
  readonly calendar: CalendarFile;
}

const sendingCode = async (): Promise<Sending['code']> => import('./signup-sending.js');

/** Fetches what is needed once somebody has begun to write. */
export class SignupLater {
  /** Whether the last attempt to fetch it failed. */
  isMissing = false;

  readonly #host: ReactiveControllerHost & Element & { readonly clock: Clock };
  #calendar: CalendarFile | undefined;
  #code: Sending['code'] | undefined;
  #language: Language<SendingMessages> | undefined;
  #coming: Promise<boolean> | undefined;

  constructor(host: ReactiveControllerHost & Element & { readonly clock: Clock }) {
    this.#host = host;
  }

  /** Undefined until it is there. */
  get sending(): Sending | undefined {
    const code = this.#code;
    const calendar = this.#calendar;
    if (!code || !calendar) return undefined;
    return { code, words: this.#language?.messages ?? code.sendingCatalog.en, calendar };
  }

  /** Explains mistakes to the webmaster, at once where one was met. */
  advise(names: readonly string[]): void {
    if (names.length === 0) return;
    import('./signup-sending.js').then(
      ({ adviseOnSignup }) => {
        adviseOnSignup(this.#host, names);
      },
      () => undefined,
    );
  }

  /** Fetches it, unless it is there or on its way; false if it cannot be had. */
  async load(): Promise<boolean> {
    this.#coming ??= this.#fetch();
    return this.#coming;
  }

  async #fetch(): Promise<boolean> {
    this.isMissing = false;
    this.#host.requestUpdate();
    try {
      const code = await sendingCode();
      code.adviseOnSignup(this.#host, []);
      this.#calendar = new code.CalendarFile(this.#host, () => this.#host.clock);
      this.#language ??= new Language(this.#host, code.sendingCatalog);
      // What is wrong with a field would otherwise be said in English first.
      await this.#language.ready;
      this.#code = code;
    } catch {
      // Another attempt may do.
      this.#coming = undefined;
    }
    this.isMissing = !this.#code;
    this.#host.requestUpdate();
    return !this.isMissing;
  }
}
