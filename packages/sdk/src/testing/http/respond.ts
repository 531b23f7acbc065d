import type { Answer } from './exchange.js';

/** What an answer's bytes depend on besides the answer. */
export interface Form {
  /** The body of an answer to `HEAD` stays away. */
  readonly method: string;
  readonly language: string;
  /** JSONP: the answer becomes a call of this function. */
  readonly callback?: string | undefined;
  /** Half of the body is enough. */
  readonly isTruncated?: boolean;
}

/** Statuses whose answers cannot have a body. */
const bodiless = [204, 205, 304];

/** Makes bytes of an answer, with the headers that the API sends. */
export function respond(
  answer: Answer,
  { method, language, callback, isTruncated }: Form,
): Response {
  const { status, json, page } = answer;
  const isScript = callback !== undefined && page === undefined;
  const text = page ?? (isScript ? `${callback}(${JSON.stringify(json)});` : JSON.stringify(json));
  const type = page !== undefined ? 'text/html; charset=utf-8' : 'application/json';
  const headers = {
    'Content-Type': isScript ? 'text/javascript' : type,
    'Content-Language': language,
    Vary: 'Accept-Language, Origin',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'same-origin',
    ...answer.headers,
  };
  const body = isTruncated ? text.slice(0, Math.floor(text.length / 2)) : text;
  const isEmpty = method === 'HEAD' || bodiless.includes(status);
  return new Response(isEmpty ? null : body, { status, headers });
}
