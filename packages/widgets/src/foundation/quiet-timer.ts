import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Timer } from './timer.js';

/**
 * What shows that somebody is there. Scrolling itself does not: a page also
 * scrolls when something on it grows.
 */
const noises = ['keydown', 'pointerdown', 'pointermove', 'click', 'wheel', 'input'];

/** Time to stop the countdown by a simple action, as WCAG 2.2.1 asks. */
const warningMs = 20_000;

/** What a {@link QuietTimer} needs to know, and whom it tells. */
export interface QuietOptions {
  /** Seconds of quiet; undefined while there is nothing to wait for. Read at each update. */
  readonly seconds: () => number | undefined;
  readonly timer: () => Timer;
  /** The countdown begins. */
  readonly onWarning: (secondsLeft: number) => void;
  /** It was quiet for long enough. */
  readonly onQuiet: () => void;
}

/**
 * Waits until nobody has touched the page for a while, and counts the last
 * seconds aloud. Any key, pointer or scrolling starts the wait anew.
 */
export class QuietTimer implements ReactiveController {
  /** Whole seconds left, during the countdown only. */
  secondsLeft: number | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #options: QuietOptions;
  #isWaiting = false;
  #quietSince = 0;
  #pointer = '';
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, options: QuietOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** An element that was only moved goes on waiting where it was. */
  hostConnected(): void {
    if (this.#isWaiting) this.#listen();
  }

  hostDisconnected(): void {
    this.#listen(false);
  }

  hostUpdated(): void {
    const isWanted = this.#options.seconds() !== undefined;
    if (isWanted === this.#isWaiting) return;
    this.#isWaiting = isWanted;
    this.#listen(isWanted);
    if (isWanted) this.#startAnew();
    else this.#end();
  }

  #listen(isOn = true): void {
    for (const noise of noises) {
      // Capturing: a page that stops its events is heard all the same.
      if (isOn) window.addEventListener(noise, this.#hear, { capture: true, passive: true });
      else window.removeEventListener(noise, this.#hear, { capture: true });
    }
  }

  /** Browsers also report a pointer that rests, when what is below it moves. */
  readonly #hear = (event: Event): void => {
    if (event instanceof PointerEvent && event.type === 'pointermove') {
      const at = `${event.screenX} ${event.screenY}`;
      if (at === this.#pointer) return;
      this.#pointer = at;
    }
    this.#startAnew();
  };

  #startAnew(): void {
    this.#quietSince = this.#options.timer().now();
    this.#count(undefined);
    this.#look();
  }

  readonly #look = (): void => {
    this.#stop?.();
    const seconds = this.#options.seconds();
    if (seconds === undefined) {
      this.#end();
      return;
    }
    const { now, after } = this.#options.timer();
    const left = seconds * 1000 - (now() - this.#quietSince);
    const warning = Math.min(warningMs, seconds * 500);
    if (left <= 0) {
      this.#end();
      this.#options.onQuiet();
      return;
    }
    if (left <= warning) this.#warn(Math.ceil(left / 1000));
    this.#stop = after(left > warning ? left - warning : left % 1000 || 1000, this.#look);
  };

  #warn(left: number): void {
    if (this.secondsLeft === undefined) this.#options.onWarning(left);
    this.#count(left);
  }

  #end(): void {
    this.#stop?.();
    this.#isWaiting = false;
    this.#listen(false);
    this.#count(undefined);
  }

  #count(left: number | undefined): void {
    if (left === this.secondsLeft) return;
    this.secondsLeft = left;
    this.#host.requestUpdate();
  }
}
