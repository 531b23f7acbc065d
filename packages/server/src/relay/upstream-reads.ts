import { askUpstream, type UpstreamAnswer, type UpstreamFailure } from './ask-upstream.js';
import { breaker } from './breaker.js';
import { judgeAnswer } from './judge-answer.js';
import type { RelayedRead } from './relayed-reads.js';
import type { RelayPatience } from './relay-options.js';
import { turnstile } from './turnstile.js';

/** What a read of the API came to. */
export type UpstreamReading =
  | { readonly kind: 'answer'; readonly body: Buffer; readonly circles: ReadonlySet<number> }
  /** The same bytes as before. */
  | { readonly kind: 'same' }
  | { readonly kind: 'refusal'; readonly body: Buffer }
  /** The API does not have it; `isCertain` unless it said so as it says anything that is wrong. */
  | { readonly kind: 'missing'; readonly isCertain: boolean }
  | { readonly kind: 'failed'; readonly why: UpstreamFailure | 'busy' };

/** What reads need. */
export interface UpstreamReadsOptions {
  /** The API's root, without a slash at the end. */
  readonly upstream: string;
  readonly fetch: typeof globalThis.fetch;
  readonly clock: () => number;
  readonly patience: RelayPatience;
  /** Told of odd fields, and of the end and the beginning of trouble. */
  readonly note: (event: string, details: Readonly<Record<string, unknown>>) => void;
}

/** The reads of an API, and how it is. */
export interface UpstreamReads {
  /** Whether it may be asked at all; whoever gets true has to read. */
  readonly admits: () => boolean;
  /** Whether it did well the last time. */
  readonly isWell: () => boolean;
  /** Milliseconds until it may be asked. */
  readonly pauseMs: () => number;
  /** When it last gave a good answer, in milliseconds; 0 if it never has. */
  readonly seenAt: () => number;
  /** @param known the body that is known, whose judgement would be the same. */
  readonly read: (
    target: string,
    language: string,
    read: RelayedRead,
    known: Buffer | undefined,
  ) => Promise<UpstreamReading>;
}

/** Makes the reads of an API. */
export function upstreamReads(options: UpstreamReadsOptions): UpstreamReads {
  const { upstream, fetch, clock, patience, note } = options;
  const state = breaker();
  const turn = turnstile(patience.mostReads, patience.mostWaiting);
  const tell = tellingOnce(note);
  let seenAt = 0;
  return {
    admits: () => state.admits(clock()),
    isWell: state.isWell,
    pauseMs: () => state.pauseMs(clock()),
    seenAt: () => seenAt,
    read: async (target, language, read, known) => {
      const { readMs: timeoutMs, mostBytes } = patience;
      const url = upstream + target;
      const answer = await turn(() => askUpstream({ url, language, timeoutMs, mostBytes }, fetch));
      if (answer === undefined) {
        state.abandoned();
        return { kind: 'failed', why: 'busy' };
      }
      const reading = readingOf(answer, read, known, tell);
      if (reading.kind === 'failed') {
        state.failed(clock());
        note('trouble', { route: read.path, why: reading.why });
      } else {
        state.succeeded();
        seenAt = clock();
      }
      return reading;
    },
  };
}

function readingOf(
  answer: UpstreamAnswer,
  read: RelayedRead,
  known: Buffer | undefined,
  tell: (read: RelayedRead, odd: readonly string[]) => void,
): UpstreamReading {
  if (answer.kind === 'failed') return answer;
  const { status, body } = answer;
  if (status === 404 && read.path.includes('{id}')) {
    return { kind: 'missing', isCertain: read.family === 'rest' && isDetail(body) };
  }
  if (status !== 200) return { kind: 'failed', why: 'nonsense' };
  if (known?.equals(body) === true) return { kind: 'same' };
  const verdict = judgeAnswer(body, read);
  if (verdict.kind === 'nonsense') return { kind: 'failed', why: 'nonsense' };
  if (verdict.kind === 'refusal') return { kind: 'refusal', body };
  tell(read, verdict.odd);
  return { kind: 'answer', body, circles: verdict.circles };
}

/** What the REST framework says of what is not there; any other page may come from anybody. */
function isDetail(body: Buffer): boolean {
  try {
    const json = JSON.parse(body.toString('utf8')) as { detail?: unknown } | null;
    return typeof json?.detail === 'string';
  } catch {
    return false;
  }
}

const mostOddities = 200;

/** Ways of odd fields are no values: nothing in them is anybody's. */
function tellingOnce(note: UpstreamReadsOptions['note']) {
  const told = new Set<string>();
  return (read: RelayedRead, odd: readonly string[]): void => {
    const news = odd.filter((way) => !told.has(`${read.path} ${way}`));
    if (news.length === 0 || told.size > mostOddities) return;
    for (const way of news) told.add(`${read.path} ${way}`);
    note('drift', { route: read.path, fields: news.slice(0, 10) });
  };
}
