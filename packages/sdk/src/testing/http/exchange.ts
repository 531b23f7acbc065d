/** A request as the routes see it. */
export interface Exchange {
  readonly method: string;
  readonly url: URL;
  /** The last value of each parameter: the API ignores earlier ones. */
  readonly query: ReadonlyMap<string, string>;
  readonly headers: Headers;
  readonly body: string;
  /** What the addresses in the answer begin with, `en`. */
  readonly language: string;
  /** The clock's day in UTC, `2026-11-22`. */
  readonly today: string;
}

/** An answer before it is bytes. */
export interface Answer {
  readonly status: number;
  /** The JSON of the body; undefined if `page` is the body. */
  readonly json?: unknown;
  /** A body of HTML. */
  readonly page?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A success. */
export const found = (json: unknown): Answer => ({ status: 200, json });

/** The language that the API writes into addresses: the first that the browser wants, translated or not. */
export function languageOf(headers: Headers): string {
  const first = /^\s*([a-z]{2,3}(?:-[a-z]{2,8})?)\b/i.exec(headers.get('Accept-Language') ?? '');
  return first?.[1]?.toLowerCase() ?? 'en';
}
