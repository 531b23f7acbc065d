import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { QuietTimer } from '../foundation/quiet-timer.js';
import type { Timer } from '../foundation/timer.js';
import type { SignupLater } from './signup-later.js';

/** What a {@link SignupKiosk} needs to know, and whom it tells. */
export interface KioskOptions {
  readonly later: SignupLater;
  /** Seconds of quiet on a computer that strangers share; undefined elsewhere. */
  readonly seconds: () => number | undefined;
  /** Whether there is something to forget. */
  readonly hasTraces: () => boolean;
  readonly onWarning: (secondsLeft: number) => void;
  /** Everything has to be forgotten, in the sight of whoever is there. */
  readonly onClear: () => void;
  /** The page is left, or comes back. */
  readonly onLeave: () => void;
}

/** Leaves nothing of a visitor on a computer that strangers share. */
export class SignupKiosk implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly timer: Timer };
  readonly #options: KioskOptions;
  #quiet: QuietTimer | undefined;

  constructor(host: ReactiveControllerHost & { readonly timer: Timer }, options: KioskOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('pagehide', this.#leavePage);
    window.addEventListener('pageshow', this.#leavePage);
  }

  hostDisconnected(): void {
    window.removeEventListener('pagehide', this.#leavePage);
    window.removeEventListener('pageshow', this.#leavePage);
  }

  hostUpdate(): void {
    if (this.#options.seconds()) this.#quiet ??= this.#quietTimer();
  }

  /** The last seconds before everything is forgotten. */
  countdown(): unknown {
    const { later, onClear } = this.#options;
    const { sending } = later;
    return sending?.code.countdownLook(sending.words, this.#quiet?.secondsLeft, onClear);
  }

  #quietTimer(): QuietTimer | undefined {
    const { later, seconds, hasTraces, onWarning, onClear } = this.#options;
    const { sending } = later;
    if (!sending) return undefined;
    return new sending.code.QuietTimer(this.#host, {
      seconds: () => (hasTraces() ? seconds() : undefined),
      timer: () => this.#host.timer,
      onWarning,
      onQuiet: onClear,
    });
  }

  readonly #leavePage = (): void => {
    if (this.#options.seconds()) this.#options.onLeave();
  };
}
