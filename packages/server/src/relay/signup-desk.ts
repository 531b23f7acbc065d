import { createHmac, randomBytes } from 'node:crypto';
import type { ErrorMessages } from '../http/envelope.js';
import type { CheckedSignup } from '../signups/signup-params.js';
import { refusalOf, unknownCircle } from '../signups/signup-refusal.js';
import { bodyOf, type Forwarded } from './forward-signup.js';
import { seats } from './seats.js';
import type { CircleLook } from './signup-circle.js';

/** What became of a sign-up. */
export type SignupOutcome =
  Forwarded | { readonly kind: 'refused'; readonly errors: ErrorMessages };

/** What a desk does its work with. */
export interface SignupDeskOptions {
  readonly clock: () => number;
  /** Looks a circle up, past every cache. */
  readonly look: (circle: number, today: string) => Promise<CircleLook>;
  /** Sends a sign-up, once. */
  readonly forward: (signup: CheckedSignup, language: string) => Promise<Forwarded>;
  /** Told when what is known of a circle is wrong from now on. */
  readonly changed: (circle: number) => void;
}

/** What was sent for somebody and a circle, as hashes. */
interface Sent {
  readonly words: string;
  readonly outcome: 'created' | 'unconfirmed';
  readonly until: number;
}

interface Look {
  /** When it began, for what may have arrived since. */
  readonly moment: number;
  readonly result: Promise<CircleLook>;
}

interface Place {
  /** Tells that it has arrived, or failed to. */
  readonly arrived: () => void;
}

interface Running {
  readonly words: string;
  readonly outcome: Promise<SignupOutcome>;
}

/** For as long a browser may ask once more what became of it. */
const rememberedMs = 30 * 60_000;
const mostRemembered = 10_000;
const mostLooks = 5;

/**
 * Takes sign-ups one by one where they are about the same person and circle:
 * two at once could become two rows at the API. The same words once more are
 * answered as before where that is known, and sent again where it is not,
 * which doubles nothing. Of those who want the last seats, as many are sent as
 * there are seats.
 */
export class SignupDesk {
  readonly #options: SignupDeskOptions;
  /** Hashes with it mean nothing to any other process. */
  readonly #salt = randomBytes(32);
  readonly #running = new Map<string, Running>();
  readonly #sent = new Map<string, Sent>();
  readonly #looks = new Map<number, Look>();
  readonly #journeys = seats();

  constructor(options: SignupDeskOptions) {
    this.#options = options;
  }

  /** What stands for an e-mail address in this process. */
  nameOf(email: string): string {
    return this.#hash(email.toLowerCase());
  }

  /** Whether nothing has to be asked or sent for a sign-up: the answer is known, or on its way. */
  isKnown(signup: CheckedSignup): boolean {
    const key = this.#keyOf(signup);
    const words = this.#hash(bodyOf(signup));
    return this.#running.get(key)?.words === words || this.#repeated(key, words) === 'created';
  }

  /** Waits until nothing is under way. */
  async settled(): Promise<void> {
    await Promise.allSettled([...this.#running.values()].map(({ outcome }) => outcome));
  }

  /** Takes a sign-up; what became of it. */
  take(signup: CheckedSignup, language: string): Promise<SignupOutcome> {
    const key = this.#keyOf(signup);
    const words = this.#hash(bodyOf(signup));
    const before = this.#running.get(key);
    if (before?.words === words) return before.outcome;
    const turn = before?.outcome.catch(() => undefined) ?? Promise.resolve();
    const outcome = turn
      .then(() => this.#decide(signup, language, key, words))
      .finally(() => {
        if (this.#running.get(key)?.outcome === outcome) this.#running.delete(key);
      });
    this.#running.set(key, { words, outcome });
    return outcome;
  }

  #keyOf({ circle, email }: CheckedSignup): string {
    return this.#hash(`${String(circle)} ${email.toLowerCase()}`);
  }

  /** What became of the same words before, as long as it is remembered. */
  #repeated(key: string, words: string): Sent['outcome'] | undefined {
    const earlier = this.#sent.get(key);
    const isRepeat = earlier?.words === words && this.#options.clock() < earlier.until;
    return isRepeat ? earlier.outcome : undefined;
  }

  #hash(text: string): string {
    return createHmac('sha256', this.#salt).update(text).digest('base64url');
  }

  async #decide(
    signup: CheckedSignup,
    language: string,
    key: string,
    words: string,
  ): Promise<SignupOutcome> {
    const { clock, forward, changed } = this.#options;
    const before = this.#repeated(key, words);
    if (before === 'created') return { kind: 'created' };
    // Whether the first one took a seat nobody knows; if so, the second takes none.
    const isRepeat = before === 'unconfirmed';
    const place = isRepeat ? this.#placeFor(signup) : await this.#findPlace(signup);
    if ('kind' in place) return place;
    try {
      const outcome = await forward(signup, language);
      if (outcome.kind === 'created' || outcome.kind === 'unconfirmed') {
        this.#remember(key, { words, outcome: outcome.kind, until: clock() + rememberedMs });
        changed(signup.circle);
      }
      return outcome;
    } finally {
      place.arrived();
    }
  }

  #placeFor({ circle }: CheckedSignup): Place {
    return { arrived: this.#journeys.begin(circle) };
  }

  async #findPlace(signup: CheckedSignup): Promise<SignupOutcome | Place> {
    const today = new Date(this.#options.clock()).toISOString().slice(0, 'YYYY-MM-DD'.length);
    for (let looks = 0; looks < mostLooks; looks += 1) {
      const { moment, result } = this.#look(signup.circle, today);
      const found = await result;
      if (found.kind === 'failed') return { kind: 'unsent' };
      if (found.kind === 'unknown') return { kind: 'refused', errors: unknownCircle };
      const { circle } = found;
      const errors = refusalOf(circle, circle.taken, today) ?? unanswered(circle, signup);
      if (errors !== undefined) return { kind: 'refused', errors };
      const limit = circle.signup_limit ?? 0;
      const taken = circle.taken + this.#journeys.pendingSince(signup.circle, moment);
      if (limit === 0 || taken < limit) return this.#placeFor(signup);
      await this.#journeys.settled(signup.circle);
    }
    return { kind: 'unsent' };
  }

  /** Many who sign up for one circle at a time look together. */
  #look(circle: number, today: string): Look {
    const underWay = this.#looks.get(circle);
    if (underWay !== undefined) return underWay;
    const result = this.#options.look(circle, today).finally(() => this.#looks.delete(circle));
    const started = { moment: this.#journeys.moment(), result };
    this.#looks.set(circle, started);
    return started;
  }

  #remember(key: string, what: Sent): void {
    this.#sent.delete(key);
    this.#sent.set(key, what);
    for (const [oldest, { until }] of this.#sent) {
      if (this.#sent.size <= mostRemembered && until > this.#options.clock()) break;
      this.#sent.delete(oldest);
    }
  }
}

function unanswered(
  { hasQuestion }: { readonly hasQuestion: boolean },
  { answer }: CheckedSignup,
): ErrorMessages | undefined {
  if (!hasQuestion || answer !== undefined) return undefined;
  return { signup_questions: [{ custom_question: ['Field is required'] }] };
}
