import type { Circle } from '@circlet/sdk';
import { getCircle, type ApiError, type TransportName } from '@circlet/sdk/parts';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { asApiError } from '../foundation/as-api-error.js';
import { Newest } from '../foundation/newest.js';
import { connectionTo } from '../foundation/connection-to.js';

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

/** Told of what a visitor has to hear. */
export interface LoadingListener {
  /** Another circle, or another API, from here on. */
  readonly onQuestion: () => void;
  readonly onFailure: (error: ApiError) => void;
}

/** What is known of the circle. */
export type CircleLook = 'loading' | 'circle' | 'notfound' | 'failure';

/** Knows the circle: from the page, or from the API. */
export class SignupLoading implements ReactiveController {
  /** Which circle is shown, and who is asked. */
  question: SignupQuestion;
  /** The circle as it was just before sending. */
  fresh: Circle | undefined;

  readonly #read: () => SignupQuestion;
  readonly #listener: LoadingListener;
  readonly #loading: Newest<Circle | undefined>;
  /** The question whose circle was last asked for. */
  #asked: string | undefined;
  /** How asking last ended. */
  #loaded: { readonly circle?: Circle | undefined; readonly error?: ApiError } = {};
  /** What the page knows, once it was asked for anew. */
  #outdated: Circle | undefined;

  /** @param question Read anew at each update of the host. */
  constructor(
    host: ReactiveControllerHost,
    question: () => SignupQuestion,
    listener: LoadingListener,
  ) {
    this.#read = question;
    this.#listener = listener;
    this.question = question();
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
    if (this.fresh) return this.fresh;
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
    if (this.question.circle === undefined) return 'notfound';
    if (this.#loading.status !== 'failed') return 'loading';
    return this.error?.kind === 'notfound' ? 'notfound' : 'failure';
  }

  hostUpdate(): void {
    const question = this.#read();
    const key = keyOf(question);
    const isOther = key !== keyOf(this.question);
    this.question = question;
    if (isOther) {
      this.fresh = undefined;
      this.#listener.onQuestion();
    }
    if (key !== this.#asked) void this.#ask(key);
  }

  /** Asks for the circle again, past every cache. */
  async reload(): Promise<void> {
    this.fresh = undefined;
    this.#outdated = this.question.known;
    await this.#ask(keyOf(this.question));
  }

  async #ask(key: string): Promise<void> {
    this.#asked = key;
    await this.#loading.attempt(async (signal) => this.#load(signal));
  }

  get #known(): Circle | undefined {
    const { known } = this.question;
    return known === this.#outdated ? undefined : known;
  }

  async #load(signal: AbortSignal): Promise<Circle | undefined> {
    const { circle, api, transport } = this.question;
    if (this.#known || circle === undefined) return this.#known;
    const fresh = this.#isAskedAgain;
    return getCircle(connectionTo({ api, transport }), circle, {
      signal,
      fresh,
    });
  }

  /** The first answer may come from a cache or a hint of the page; a second must not be the first again. */
  get #isAskedAgain(): boolean {
    return [this.#outdated, ...Object.values(this.#loaded)].some(Boolean);
  }
}

const keyOf = ({ circle, api, transport }: SignupQuestion): string =>
  JSON.stringify([circle, api, transport]);
