/** Notes what became of a request: nothing that anybody typed, and nothing about who asked. */
export type RequestLog = (request: {
  readonly method: string;
  /** The path as it stands in the contract, without numbers and questions. */
  readonly route: string;
  readonly status: number;
  readonly body: Uint8Array | string | null;
  /** Where the answer is from. */
  readonly cache: string;
  /** When it came, by `performance.now()`. */
  readonly started: number;
}) => void;

/** Writes a line of JSON for each request. */
export function requestLog(
  log: ((line: string) => void) | undefined,
  clock: () => number,
): RequestLog {
  if (log === undefined) return () => undefined;
  const timeOf = isoTime();
  return ({ method, route, status, body, cache, started }) => {
    const ms = (performance.now() - started).toFixed(1);
    const bytes = body === null ? 0 : Buffer.byteLength(body);
    // By hand, since it is written for every request; nothing in it can need an escape.
    log(
      `{"time":"${timeOf(clock())}","method":"${method}","route":"${route}","status":${String(status)},` +
        `"ms":${ms},"cache":"${cache}","bytes":${String(bytes)}}`,
    );
  };
}

/** Writes a line of JSON for what happens between requests. */
export function eventLog(
  log: ((line: string) => void) | undefined,
  clock: () => number,
): (event: string, details: Readonly<Record<string, unknown>>) => void {
  if (log === undefined) return () => undefined;
  const timeOf = isoTime();
  return (event, details) => {
    log(JSON.stringify({ time: timeOf(clock()), event, ...details }));
  };
}

/** Many requests come in one millisecond, and the text is the same for all. */
function isoTime(): (now: number) => string {
  let last = -1;
  let text = '';
  return (now) => {
    if (now !== last) text = new Date(now).toISOString();
    last = now;
    return text;
  };
}
