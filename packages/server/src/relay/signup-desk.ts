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

/** Takes sign-ups. */
export interface SignupDesk {
  readonly take: (signup: CheckedSignup, language: string) => Promise<SignupOutcome>;
  /** What stands for an e-mail address in this process, and for no address to anybody else. */
  readonly nameOf: (email: string) => string;
  /** Waits until nothing is under way. */
  readonly settled: () => Promise<void>;
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
 * the API has been seen to make two rows of two at once. The same words once
 * more are answered as before where that is known, and sent again where it is
 * not, which doubles nothing. Of those who want the last seats, as many are
 * sent as there are seats.
 */
export function signupDesk({ clock, look, forward, changed }: SignupDeskOptions): SignupDesk {
  const salt = randomBytes(32);
  const hash = (text: string): string =>
    createHmac('sha256', salt).update(text).digest('base64url');
  const running = new Map<string, Running>();
  const sent = new Map<string, Sent>();
  const journeys = seats();
  const looks = new Map<number, Look>();

  function take(signup: CheckedSignup, language: string): Promise<SignupOutcome> {
    const key = hash(`${String(signup.circle)} ${signup.email.toLowerCase()}`);
    const words = hash(bodyOf(signup));
    const before = running.get(key);
    if (before?.words === words) return before.outcome;
    const turn = before?.outcome.catch(() => undefined) ?? Promise.resolve();
    const outcome = turn
      .then(() => decide(signup, language, key, words))
      .finally(() => {
        if (running.get(key)?.outcome === outcome) running.delete(key);
      });
    running.set(key, { words, outcome });
    return outcome;
  }

  async function decide(
    signup: CheckedSignup,
    language: string,
    key: string,
    words: string,
  ): Promise<SignupOutcome> {
    const earlier = sent.get(key);
    const isRepeat = earlier?.words === words && clock() < earlier.until;
    if (isRepeat && earlier.outcome === 'created') return { kind: 'created' };
    // Whether the first one took a seat nobody knows; sent again, it takes no second one.
    const place = isRepeat ? { arrived: journeys.begin(signup.circle) } : await findPlace(signup);
    if ('kind' in place) return place;
    try {
      const outcome = await forward(signup, language);
      if (outcome.kind === 'created' || outcome.kind === 'unconfirmed') {
        remember(key, { words, outcome: outcome.kind, until: clock() + rememberedMs });
        changed(signup.circle);
      }
      return outcome;
    } finally {
      place.arrived();
    }
  }

  async function findPlace(
    signup: CheckedSignup,
  ): Promise<SignupOutcome | { readonly arrived: () => void }> {
    const today = new Date(clock()).toISOString().slice(0, 'YYYY-MM-DD'.length);
    for (let looks = 0; looks < mostLooks; looks += 1) {
      const { moment, result } = lookOnce(signup.circle, today);
      const found = await result;
      if (found.kind === 'failed') return { kind: 'unsent' };
      if (found.kind === 'unknown') return { kind: 'refused', errors: unknownCircle };
      const { circle } = found;
      const errors = refusalOf(circle, circle.taken, today) ?? unanswered(circle, signup);
      if (errors !== undefined) return { kind: 'refused', errors };
      const limit = circle.signup_limit ?? 0;
      const taken = circle.taken + journeys.pendingSince(signup.circle, moment);
      if (limit === 0 || taken < limit) return { arrived: journeys.begin(signup.circle) };
      await journeys.settled(signup.circle);
    }
    return { kind: 'unsent' };
  }

  /** Many who sign up for one circle at a time look together. */
  function lookOnce(circle: number, today: string): Look {
    const underWay = looks.get(circle);
    if (underWay !== undefined) return underWay;
    const result = look(circle, today).finally(() => looks.delete(circle));
    const started = { moment: journeys.moment(), result };
    looks.set(circle, started);
    return started;
  }

  function remember(key: string, what: Sent): void {
    sent.delete(key);
    sent.set(key, what);
    for (const [oldest, { until }] of sent) {
      if (sent.size <= mostRemembered && until > clock()) break;
      sent.delete(oldest);
    }
  }

  return {
    take,
    nameOf: (email) => hash(email.toLowerCase()),
    settled: async () => {
      await Promise.allSettled([...running.values()].map(({ outcome }) => outcome));
    },
  };
}

function unanswered(
  { hasQuestion }: { readonly hasQuestion: boolean },
  { answer }: CheckedSignup,
): ErrorMessages | undefined {
  if (!hasQuestion || answer !== undefined) return undefined;
  return { signup_questions: [{ custom_question: ['Field is required'] }] };
}
