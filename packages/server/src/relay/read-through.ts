import { keptAnswer, type KeptAnswer } from './kept-answer.js';
import type { RelayedRead } from './relayed-reads.js';
import type { RelayPatience } from './relay-options.js';
import { Store, type Entry, type NoAnswer } from './store.js';
import { tokenBucket } from './token-bucket.js';
import type { UpstreamReading, UpstreamReads } from './upstream-reads.js';

/** What a visitor gets, and where it is from. */
export type Served =
  | {
      readonly kind: 'answer';
      readonly answer: KeptAnswer;
      /** When the API gave it, in milliseconds. */
      readonly at: number;
      readonly cache: 'hit' | 'stale' | 'miss';
    }
  | { readonly kind: 'none'; readonly why: NoAnswer; readonly retryAfter: number };

/** What is asked. */
export interface Asked {
  /** The question and the language in one. */
  readonly key: string;
  /** The path and the query, as they are written to the API. */
  readonly target: string;
  readonly language: string;
  readonly read: RelayedRead;
}

/** What a cache is made of. */
export interface ReadThroughOptions {
  readonly reads: UpstreamReads;
  readonly clock: () => number;
  readonly patience: RelayPatience;
  readonly cacheBytes: number;
}

/** An answer that is not older is as new as any. */
const newEnoughMs = 2_000;

/** How long it is believed that something is not there, or is refused. */
const beliefMs = 30_000;

const firstPauseMs = 2_000;
const longestPauseMs = 120_000;

/**
 * Answers from memory, and asks the API for what is not there or old.
 *
 * An answer past its time is given at once, and news are fetched behind the
 * visitor's back; one that nobody has asked for in a long time is given only
 * if news do not come soon. What fails never replaces what is good.
 */
export class ReadThrough {
  readonly #store: Store;
  readonly #reads: UpstreamReads;
  readonly #clock: () => number;
  readonly #patience: RelayPatience;
  /** Requests past the cache: a few of everybody's at once, and five a second. */
  readonly #fresh = tokenBucket(50, 5);

  constructor({ reads, clock, patience, cacheBytes }: ReadThroughOptions) {
    this.#store = new Store(cacheBytes);
    this.#reads = reads;
    this.#clock = clock;
    this.#patience = patience;
  }

  /** Whether there is anything to give. */
  get isWarm(): boolean {
    const now = this.#clock();
    for (const { answer, at } of this.#store.all()) {
      if (answer !== undefined && now - at < this.#patience.ifErrorMs) return true;
    }
    return false;
  }

  /** Bytes that are kept. */
  get bytes(): number {
    return this.#store.bytes;
  }

  /**
   * Finds an answer; a promise only where somebody has to be waited for.
   *
   * @param isFresh whether an answer that is kept is not good enough.
   */
  find(asked: Asked, isFresh: boolean): Served | Promise<Served> {
    const now = this.#clock();
    const entry = this.#store.find(asked.key, now) ?? this.#store.open(asked.key, now);
    const { answer, at } = entry;
    if (answer === undefined) return this.#fetched(entry, asked);
    const age = now - at;
    const late = age - asked.read.maxAge * 1_000;
    if (isFresh && this.#mayPass(entry, age)) return this.#fetched(entry, asked);
    if (late > this.#patience.ifErrorMs) return this.#fetched(entry, asked);
    const isOld = isOutdated(entry) || late > this.#patience.revalidateMs;
    if (isOld) return this.#newsOrOld(entry, asked);
    if (late <= 0) return { kind: 'answer', answer, at, cache: 'hit' };
    void this.#start(entry, asked);
    return { kind: 'answer', answer, at, cache: 'stale' };
  }

  /** Notes that what is known of a circle is wrong; it is given only if no news come. */
  outdateCircle(id: number): void {
    for (const entry of this.#store.all()) {
      // What is under way may be from before, whatever will be in it.
      if (entry.flight !== undefined || entry.answer?.circles.has(id)) entry.changes += 1;
    }
  }

  #mayPass(entry: Entry, age: number): boolean {
    if (entry.flight !== undefined) return true;
    if (age < newEnoughMs && !isOutdated(entry)) return false;
    return this.#fresh.take(this.#clock());
  }

  /** Starts to ask, unless somebody has or it is no use. */
  #start(entry: Entry, asked: Asked): Promise<void> | undefined {
    if (entry.flight !== undefined) return entry.flight;
    if (this.#clock() < entry.retryAt || !this.#reads.admits()) return undefined;
    const { changes } = entry;
    const { target, language, read } = asked;
    entry.flight = this.#reads.read(target, language, read, entry.answer?.body).then((reading) => {
      entry.flight = undefined;
      this.#land(entry, reading);
      if (reading.kind === 'answer' || reading.kind === 'same') entry.changesKnown = changes;
    });
    return entry.flight;
  }

  #land(entry: Entry, reading: UpstreamReading): void {
    const now = this.#clock();
    switch (reading.kind) {
      case 'answer':
        entry.answer = keptAnswer(reading.body, reading.circles);
        renew(entry, now);
        break;
      case 'same':
        renew(entry, now);
        break;
      case 'missing':
        if (reading.isCertain) entry.answer = undefined;
        believe(entry, { kind: 'missing' }, now + beliefMs);
        break;
      case 'refusal':
        believe(entry, reading, now + beliefMs);
        break;
      case 'failed':
        believe(entry, reading, now + pauseAfter(entry, reading.why));
        break;
    }
    this.#store.weigh(entry);
  }

  async #fetched(entry: Entry, asked: Asked): Promise<Served> {
    const before = entry.at;
    await this.#start(entry, asked);
    return this.#result(entry, asked, entry.at > before ? 'miss' : 'stale');
  }

  async #newsOrOld(entry: Entry, asked: Asked): Promise<Served> {
    const before = entry.at;
    const isHopeful = entry.failures === 0 && this.#reads.isWell();
    const flight = this.#start(entry, asked);
    if (flight !== undefined && isHopeful) await soon(flight, this.#patience.newsMs);
    return this.#result(entry, asked, entry.at > before ? 'miss' : 'stale');
  }

  #result(entry: Entry, { read }: Asked, cache: 'miss' | 'stale'): Served {
    const { answer, at, instead } = entry;
    const late = this.#clock() - at - read.maxAge * 1_000;
    if (answer !== undefined && late <= this.#patience.ifErrorMs) {
      return { kind: 'answer', answer, at, cache };
    }
    const pause = Math.max(entry.retryAt - this.#clock(), this.#reads.pauseMs(), 1_000);
    const why = instead ?? ({ kind: 'failed', why: 'unreachable' } as const);
    return { kind: 'none', why, retryAfter: Math.ceil(pause / 1_000) };
  }
}

function renew(entry: Entry, now: number): void {
  entry.at = now;
  entry.failures = 0;
  entry.retryAt = 0;
  entry.instead = undefined;
}

function believe(entry: Entry, instead: NoAnswer, retryAt: number): void {
  entry.instead = instead;
  entry.retryAt = retryAt;
}

/** A relay that was too busy to ask says nothing about the API. */
function pauseAfter(entry: Entry, why: string): number {
  if (why === 'busy') return 0;
  const pause = Math.min(firstPauseMs * 2 ** entry.failures, longestPauseMs);
  entry.failures += 1;
  return pause;
}

function isOutdated({ changes, changesKnown }: Entry): boolean {
  return changes > changesKnown;
}

function soon(work: Promise<void>, milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    void work.finally(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
