import type { Circle, SignupInput } from '@circlet/sdk';
import type { ReactiveControllerHost } from 'lit';
import type { Timer } from '../foundation/timer.js';
import type { Failure } from '../locales/sending/messages.js';
import type { Gone } from '../locales/signup/messages.js';
import type { SignupLoading, SignupQuestion } from './signup-loading.js';
import type { SignupErrorKind } from './signup.events.js';

const slowAfterMs = 5_000;

/** What sending is at. */
export type SubmissionState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'sending'; readonly isSlow: boolean }
  | { readonly kind: 'accepted'; readonly circle: Circle }
  /** The circle takes nobody: found before sending, or said by the API. */
  | { readonly kind: 'gone'; readonly why: Gone; readonly wasSent: boolean }
  | { readonly kind: 'failed'; readonly why: Failure };

/** How sending one sign-up ended. */
export interface Ending {
  readonly state: SubmissionState;
  /** Undefined for one that is stored. */
  readonly kind?: SignupErrorKind;
  /** The API's messages by the name of the input, for one that it refused. */
  readonly fields?: Readonly<Record<string, readonly string[]>>;
}

/** Sends one sign-up; never throws. */
export type Attempt = (
  input: SignupInput,
  whom: Pick<SignupQuestion, 'api' | 'transport'>,
  onCircle: (circle: Circle) => void,
) => Promise<Ending>;

/** Told of what a visitor has to hear. */
export interface SubmissionListener {
  readonly onSlow: () => void;
  /** @param isOurs False where the element shows another circle by now. */
  readonly onEnding: (ending: Ending, circle: number, isOurs: boolean) => void;
}

/** What sends needs of the element. */
type SubmissionHost = ReactiveControllerHost & { readonly timer: Timer };

const idle: SubmissionState = { kind: 'idle' };

/**
 * Sends the sign-up: asks for the seats anew, then sends once. An answer that
 * is under way still comes when the element is moved.
 */
export class SignupSubmission {
  state: SubmissionState = idle;
  /** Whether an earlier try may have been stored without anybody knowing. */
  mayHaveArrived = false;

  readonly #host: SubmissionHost;
  readonly #loading: SignupLoading;
  readonly #listener: SubmissionListener;
  /** The try that is under way; another object for each. */
  #trying: object | undefined;

  constructor(host: SubmissionHost, loading: SignupLoading, listener: SubmissionListener) {
    this.#host = host;
    this.#loading = loading;
    this.#listener = listener;
  }

  /** Whether a sign-up is on its way: another must not be sent. */
  get isSending(): boolean {
    return this.#trying !== undefined;
  }

  /** Goes back to an empty form; what is under way goes on, and is told as an event only. */
  forget(): void {
    this.#set(idle);
    this.#trying = undefined;
    this.#loading.fresh = undefined;
    this.mayHaveArrived = false;
  }

  /**
   * Sends a sign-up, unless one is on its way.
   *
   * @param attempt Asks for the seats, tells what it saw, and sends.
   */
  async send(input: SignupInput, attempt: Attempt): Promise<void> {
    if (this.#trying) return;
    const trying = {};
    this.#trying = trying;
    this.#set({ kind: 'sending', isSlow: false });
    const stop = this.#host.timer.after(slowAfterMs, () => {
      if (this.#trying !== trying) return;
      this.#set({ kind: 'sending', isSlow: true });
      this.#listener.onSlow();
    });
    const ending = await attempt(input, this.#loading.question, (circle) => {
      if (this.#trying === trying) this.#loading.fresh = circle;
    });
    stop();
    const isOurs = this.#trying === trying;
    if (isOurs) {
      this.#trying = undefined;
      this.mayHaveArrived = (this.mayHaveArrived && !!ending.kind) || isUnsure(ending.state);
      this.#set(ending.state);
    }
    this.#listener.onEnding(ending, input.circle, isOurs);
  }

  #set(state: SubmissionState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}

/** States in which a circle takes nobody. */
export const takesNobody = ['full', 'closed', 'ended'] as const;

/** Why a circle takes nobody; for a state that is new in the API, the least that is known. */
export function goneOf({ state }: Circle): Gone {
  return takesNobody.find((each) => each === state) ?? 'closed';
}

function isUnsure(state: SubmissionState): boolean {
  if (state.kind !== 'failed') return false;
  return ['timeout', 'unavailable', 'unconfirmed'].includes(state.why);
}
