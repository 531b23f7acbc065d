import { languageOf } from '../http/language.js';
import { envelope } from '../http/envelope.js';
import { codingOf, type Coding } from './coding.js';
import { codingFor, formOf, type KeptAnswer } from './kept-answer.js';
import { questionOf, type Question } from './question.js';
import type { Asked, ReadThrough, Served } from './read-through.js';
import type { RelayedRead } from './relayed-reads.js';
import { jsonReply, refusal, type Answering, type Reply } from './reply.js';
import type { Sharing } from './sharing.js';
import { rememberingSome, type Memory } from './remembering-some.js';
import type { Visitor } from './visitor.js';

/** What reads need from the relay around them. */
export interface ReadRouteOptions {
  readonly cache: ReadThrough;
  readonly sharing: Sharing;
  readonly clock: () => number;
  /** Seconds that a browser or a CDN may give an answer while it fetches news, and in trouble. */
  readonly staleFor: { readonly revalidate: number; readonly ifError: number };
}

type Asking = Extract<Question, { kind: 'question' }>;

/** Answers a read: from memory without looking at anything twice. */
export function readRoute(read: RelayedRead, options: ReadRouteOptions): Answering {
  const { cache } = options;
  const questions = rememberingSome<Question>();
  const asked = askedReader(read);
  const send = sender(read, options);
  return (visitor, context) => {
    const { target, wantsNews } = visitor;
    const question =
      questions.get(target) ??
      questions.note(target, questionOf(read, context.req.url), isWorthNoting);
    if (question.kind === 'refused') {
      return refusal(question.status, question.errors, { callback: question.callback });
    }
    const asking = asked(question.target, visitor.language);
    const served = cache.find(asking, question.isFresh || wantsNews);
    const finish = (found: Served) => send(found, question, visitor, asking.language);
    return served instanceof Promise ? served.then(finish) : finish(served);
  };
}

/** What is asked past every cache is asked once. */
function isWorthNoting(question: Question): boolean {
  return question.kind === 'question' && !question.isFresh;
}

/** A text that has been looked up once is found faster the next time than one made anew. */
function askedReader(read: RelayedRead): (target: string, header: string | undefined) => Asked {
  const languages = rememberingSome<string>();
  const known = new Map<string, Memory<Asked>>();
  return (target, header) => {
    const language =
      header === undefined || !read.isTranslated
        ? 'en'
        : (languages.get(header) ?? languages.note(header, languageOf(header)));
    const inLanguage = known.get(language) ?? rememberingSome<Asked>();
    known.set(language, inLanguage);
    const asked = inLanguage.get(target);
    if (asked !== undefined) return asked;
    return inLanguage.note(target, { key: `${language} ${target}`, target, language, read });
  };
}

type Send = (
  served: Served,
  question: Asking,
  visitor: Visitor,
  language: string,
) => Reply | Promise<Reply>;

function sender(read: RelayedRead, options: ReadRouteOptions): Send {
  const control = controlOf(read, options);
  const vary = options.sharing.vary(read.isTranslated);
  return (served, { callback, isFresh }, visitor, language) => {
    if (served.kind === 'none') return nothing(served, read, callback);
    const { answer, at, cache } = served;
    const headers: Record<string, string> = {
      'Content-Type': callback === undefined ? 'application/json' : 'text/javascript',
      // The address will not be asked again.
      'Cache-Control': isFresh ? 'no-store' : control,
      ETag: answer.etag,
      Age: String(Math.max(0, Math.floor((options.clock() - at) / 1_000))),
      Vary: vary,
    };
    if (read.isTranslated) headers['Content-Language'] = language;
    if (isKnown(answer, visitor.knownTag)) return { status: 304, body: null, headers, cache };
    const coding = codingFor(answer, codingOf(visitor.encoding));
    return withBody(answer, coding, callback, headers, cache);
  };
}

function withBody(
  answer: KeptAnswer,
  coding: Coding,
  callback: string | undefined,
  headers: Record<string, string>,
  cache: string,
): Reply | Promise<Reply> {
  if (coding !== 'identity') headers['Content-Encoding'] = coding;
  const body = formOf(answer, coding, callback);
  if (!(body instanceof Promise)) return { status: 200, body, headers, cache };
  return body.then((made) => ({ status: 200, body: made, headers, cache }));
}

function controlOf({ maxAge }: RelayedRead, { staleFor }: ReadRouteOptions): string {
  const { revalidate, ifError } = staleFor;
  return [
    'public',
    `max-age=${String(maxAge)}`,
    `stale-while-revalidate=${String(revalidate)}`,
    `stale-if-error=${String(ifError)}`,
  ].join(', ');
}

function isKnown({ etag }: KeptAnswer, known: string | undefined): boolean {
  if (known === undefined) return false;
  if (known === etag || known === '*') return true;
  return known.split(',').some((tag) => `W/${tag.trim().replace(/^W\//, '')}` === etag);
}

const sentences = {
  slow: 'The API behind this relay did not answer in time; try again later',
  unreachable: 'The API behind this relay cannot be reached; try again later',
  nonsense: 'The API behind this relay gave no sensible answer; try again later',
  busy: 'This relay has too much to ask; try again in a moment',
} as const;

const statuses = { slow: 504, unreachable: 502, nonsense: 502, busy: 503 } as const;

function nothing(
  { why, retryAfter }: Extract<Served, { kind: 'none' }>,
  read: RelayedRead,
  callback: string | undefined,
): Reply {
  switch (why.kind) {
    case 'refusal':
      return refusedByApi(why.body, callback);
    case 'missing':
      return missing(read, callback);
    case 'failed': {
      const headers = { 'Retry-After': String(retryAfter) };
      const errors = { api: [sentences[why.why]] };
      return { ...refusal(statuses[why.why], errors, { callback, headers }), cache: 'failed' };
    }
  }
}

function refusedByApi(body: Buffer, callback: string | undefined): Reply {
  const json: unknown = JSON.parse(body.toString('utf8'));
  return { ...jsonReply(200, json, { callback }), cache: 'refused' };
}

function missing({ family }: RelayedRead, callback: string | undefined): Reply {
  const body =
    family === 'rest' ? { detail: 'Not found.' } : envelope({ path: ['There is no such number'] });
  return { ...jsonReply(404, body, { callback }), cache: 'missing' };
}
