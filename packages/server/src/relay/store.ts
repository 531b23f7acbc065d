import { sizeOf, type KeptAnswer } from './kept-answer.js';
import type { UpstreamFailure } from './ask-upstream.js';

/** Why there is no answer. */
export type NoAnswer =
  | { readonly kind: 'failed'; readonly why: UpstreamFailure | 'busy' }
  /** The API does not have it. */
  | { readonly kind: 'missing' }
  /** The API says no, in these bytes. */
  | { readonly kind: 'refusal'; readonly body: Buffer };

/** What is known of one question in one language. */
export interface Entry {
  readonly key: string;
  /** The last good answer. */
  answer: KeptAnswer | undefined;
  /** When the API gave it, in milliseconds. */
  at: number;
  /** How often something has happened that makes it wrong, and what of it the answer knows. */
  changes: number;
  changesKnown: number;
  /** What came instead, the last time. */
  instead: NoAnswer | undefined;
  /** Failures in a row. */
  failures: number;
  /** The API is not asked before, in milliseconds. */
  retryAt: number;
  /** The request under way. */
  flight: Promise<void> | undefined;
  /** When it was last put behind those that are not in use, in milliseconds. */
  usedAt: number;
  /** Bytes that it counts for. */
  size: number;
}

/** What an entry without an answer costs, roughly. */
const overhead = 1_000;

/** To move an entry costs more than to find it. */
const useMs = 1_000;

/** Entries, those that nobody asks for leave first. */
export class Store {
  readonly #entries = new Map<string, Entry>();
  readonly #mostBytes: number;
  #bytes = 0;

  /** @param mostBytes of all entries together. */
  constructor(mostBytes: number) {
    this.#mostBytes = mostBytes;
  }

  /** Bytes of all entries together. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Finds an entry and notes that it is in use, to the second. */
  find(key: string, now: number): Entry | undefined {
    const entry = this.#entries.get(key);
    if (entry !== undefined && now - entry.usedAt > useMs) {
      entry.usedAt = now;
      this.#entries.delete(key);
      this.#entries.set(key, entry);
    }
    return entry;
  }

  /** Makes an entry about which nothing is known. */
  open(key: string, now: number): Entry {
    const entry: Entry = {
      ...{ key, answer: undefined, at: 0, changes: 0, changesKnown: 0 },
      ...{
        instead: undefined,
        failures: 0,
        retryAt: 0,
        flight: undefined,
        usedAt: now,
        size: overhead,
      },
    };
    this.#entries.set(key, entry);
    this.#bytes += entry.size;
    this.#shrink();
    return entry;
  }

  /** Counts an entry anew after it has changed. */
  weigh(entry: Entry): void {
    if (this.#entries.get(entry.key) !== entry) return;
    const size =
      overhead + 2 * entry.key.length + (entry.answer === undefined ? 0 : sizeOf(entry.answer));
    this.#bytes += size - entry.size;
    entry.size = size;
    this.#shrink();
  }

  /** Every entry. */
  all(): Iterable<Entry> {
    return this.#entries.values();
  }

  #shrink(): void {
    for (const [key, { size }] of this.#entries) {
      if (this.#bytes <= this.#mostBytes) return;
      this.#entries.delete(key);
      this.#bytes -= size;
    }
  }
}
