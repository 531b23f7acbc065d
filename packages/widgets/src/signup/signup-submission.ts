import type { Circle, SignupInput } from '@circlet/sdk';
import { ApiError, connect, getCircle, type TransportName } from '@circlet/sdk/parts';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Newest } from '../foundation/newest.js';
import type { Timer } from '../foundation/timer.js';
import { transportFor } from '../foundation/transport-for.js';
import type { Failure } from '../locales/sending/messages.js';
import type { Gone } from '../locales/signup/messages.js';
import type { SignupErrorKind } from './signup.events.js';

const slowAfterMs = 5_000;

/** Which circle, and whom to ask. */
export interface SignupQuestion {
  /** Undefined where the page does not say. */
  readonly circle: number | undefined;
  /** Root of the API; undefined for the live one. */
  readonly api: string | undefined;
  readonly transport: TransportName;
  /** The circle, where the page has it already. */
  readonly known: Circle | undefined;
}

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
  /** Another circle, or another API, from here on. */
  readonly onQuestion: () => void;
  readonly onFailure: (error: ApiError) => void;
  readonly onSlow: () => void;
  /** @param isOurs False where the element shows another circle by now. */
  readonly onEnding: (ending: Ending, circle: number, isOurs: boolean) => void;
}

/** What is known of the circle. */
export type CircleLook = 'loading' | 'circle' | 'notfound' | 'failure';

const idle: SubmissionState = { kind: 'idle' };

/**
 * Knows the circle and sends the sign-up: asks for the seats anew, then sends
 * once. An answer that is under way still comes when the element is moved.
 */
export class SignupSubmission implements ReactiveController {
  state: SubmissionState = idle;
  /** Whether an earlier try may have been stored without anybody knowing. */
  mayHaveArrived = false;

  readonly #host: ReactiveControllerHost;
  readonly #read: () => SignupQuestion;
  readonly #timer: () => Timer;
  readonly #listener: SubmissionListener;
  readonly #loading: Newest<Circle | undefined>;
  #question: SignupQuestion;
  /** The question whose circle was last asked for. */
  #asked: string | undefined;
  /** How asking last ended. */
  #loaded: { readonly circle?: Circle | undefined; readonly error?: ApiError } = {};
  /** What the page knows, once it was asked for anew. */
  #outdated: Circle | undefined;
  /** The circle as it was just before sending. */
  #fresh: Circle | undefined;
  /** The try that is under way; another object for each. */
  #trying: object | undefined;

  /** @param question Read anew at each update of the host. */
  constructor(
    host: ReactiveControllerHost,
    question: () => SignupQuestion,
    timer: () => Timer,
    listener: SubmissionListener,
  ) {
    this.#host = host;
    this.#read = question;
    this.#timer = timer;
    this.#listener = listener;
    this.#question = question();
    host.addController(this);
    this.#loading = new Newest(host, {
      onResult: (circle) => {
        this.#loaded = { circle };
      },
      onFailure: (cause) => {
        const error = asApiError(cause);
        this.#loaded = { error };
        listener.onFailure(error);
      },
    });
  }

  /** The circle, as it was last seen. */
  get circle(): Circle | undefined {
    if (this.#fresh) return this.#fresh;
    if (this.#known) return this.#known;
    return this.#loading.status === 'done' ? this.#loaded.circle : undefined;
  }

  /** Why the circle could not be loaded. */
  get error(): ApiError | undefined {
    const isError = this.#loading.status === 'failed' && !this.circle;
    return isError ? this.#loaded.error : undefined;
  }

  /** Which look fits what is known of the circle. */
  get look(): CircleLook {
    if (this.circle) return 'circle';
    if (this.#question.circle === undefined) return 'notfound';
    if (this.#loading.status !== 'failed') return 'loading';
    return this.error?.kind === 'notfound' ? 'notfound' : 'failure';
  }

  /** Whether a sign-up is on its way: another must not be sent. */
  get isSending(): boolean {
    return this.#trying !== undefined;
  }

  hostUpdate(): void {
    const question = this.#read();
    const key = keyOf(question);
    const isOther = key !== keyOf(this.#question);
    this.#question = question;
    if (isOther) {
      this.forget();
      this.#listener.onQuestion();
    }
    if (key !== this.#asked) void this.#ask(key);
  }

  /** Asks for the circle again, past every cache. */
  async reload(): Promise<void> {
    this.#fresh = undefined;
    this.#outdated = this.#question.known;
    await this.#ask(keyOf(this.#question));
  }

  async #ask(key: string): Promise<void> {
    this.#asked = key;
    await this.#loading.attempt(async (signal) => this.#load(signal));
  }

  /** Goes back to an empty form; what is under way goes on, and is told as an event only. */
  forget(): void {
    this.#set(idle);
    this.#trying = undefined;
    this.#fresh = undefined;
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
    const stop = this.#timer().after(slowAfterMs, () => {
      if (this.#trying !== trying) return;
      this.#set({ kind: 'sending', isSlow: true });
      this.#listener.onSlow();
    });
    const ending = await attempt(input, this.#question, (circle) => {
      if (this.#trying === trying) this.#fresh = circle;
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

  get #known(): Circle | undefined {
    const { known } = this.#question;
    return known === this.#outdated ? undefined : known;
  }

  async #load(signal: AbortSignal): Promise<Circle | undefined> {
    const { circle, api, transport } = this.#question;
    if (this.#known || circle === undefined) return this.#known;
    const fresh = this.#isAskedAgain;
    return getCircle(connect({ api, transport: transportFor(api, transport) }), circle, {
      signal,
      fresh,
    });
  }

  /** The first answer may come from a cache or a hint of the page; a second must not be the first again. */
  get #isAskedAgain(): boolean {
    return [this.#outdated, ...Object.values(this.#loaded)].some(Boolean);
  }

  #set(state: SubmissionState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}

const keyOf = ({ circle, api, transport }: SignupQuestion): string =>
  JSON.stringify([circle, api, transport]);

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

/** Whatever was thrown, as the one error that is known. */
export function asApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  return new ApiError('contract', 'The answer could not be read.', { cause: error });
}
