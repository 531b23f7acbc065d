/** What the API behind the relay answered, before anybody has judged it. */
export type UpstreamAnswer =
  | { readonly kind: 'body'; readonly status: number; readonly body: Buffer }
  | {
      readonly kind: 'failed';
      readonly why: UpstreamFailure;
      /** Whether it is certain that nothing has arrived there. */
      readonly isUnsent: boolean;
    };

/** Too slow; nobody there, or the connection broke; another answer than the API gives. */
export type UpstreamFailure = 'slow' | 'unreachable' | 'nonsense';

/** A request to the API. */
export interface UpstreamRequest {
  readonly url: string;
  readonly language: string;
  /** JSON text; it makes the request a POST. */
  readonly body?: string;
  /** Milliseconds until the answer has been read to its end. */
  readonly timeoutMs: number;
  /** Most bytes of the answer, decompressed. */
  readonly mostBytes: number;
}

/**
 * Asks the API, once. Nothing about the visitor goes along but the language.
 * A redirect is not followed: an API that has moved is for the operator to see.
 */
export async function askUpstream(
  request: UpstreamRequest,
  fetch: typeof globalThis.fetch,
): Promise<UpstreamAnswer> {
  const controller = new AbortController();
  const timer = setTimeout(() => {
    controller.abort(tooSlow);
  }, request.timeoutMs);
  try {
    const response = await fetch(request.url, { ...initOf(request), signal: controller.signal });
    return await read(response, request.mostBytes, controller);
  } catch (error) {
    const isSlow = controller.signal.reason === tooSlow;
    return failed(isSlow ? 'slow' : 'unreachable', !isSlow && neverLeft(error));
  } finally {
    clearTimeout(timer);
  }
}

const tooSlow = new Error('Too slow.');

function initOf({ language, body }: UpstreamRequest): RequestInit {
  const headers = {
    Accept: 'application/json',
    'Accept-Language': language,
    'User-Agent': 'circlet-relay',
  };
  if (body === undefined) return { headers, redirect: 'manual' };
  const typed = { ...headers, 'Content-Type': 'application/json' };
  return { method: 'POST', headers: typed, body, redirect: 'manual' };
}

async function read(
  response: Response,
  mostBytes: number,
  controller: AbortController,
): Promise<UpstreamAnswer> {
  const { status, headers } = response;
  const isOdd = (headers.get('Content-Encoding') ?? '').includes(',');
  const isJson = /^application\/json\b/i.test(headers.get('Content-Type') ?? '');
  if (isOdd || (status === 200 && !isJson) || isLonger(headers, mostBytes)) {
    controller.abort();
    return failed('nonsense');
  }
  const body = await readBody(response, mostBytes);
  if (body !== undefined) return { kind: 'body', status, body };
  controller.abort();
  return failed('nonsense');
}

function isLonger(headers: Headers, mostBytes: number): boolean {
  return Number(headers.get('Content-Length') ?? 0) > mostBytes;
}

/** @returns undefined if there is more than is read. */
async function readBody(response: Response, mostBytes: number): Promise<Buffer | undefined> {
  if (response.body === null) return Buffer.alloc(0);
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    bytes += chunk.byteLength;
    if (bytes > mostBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function failed(why: UpstreamFailure, isUnsent = false): UpstreamAnswer {
  return { kind: 'failed', why, isUnsent };
}

/** What Node says of a connection that was never made. */
const neverConnected = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT'];

function neverLeft(error: unknown): boolean {
  const cause = error instanceof Error ? (error.cause as { code?: string } | undefined) : undefined;
  return neverConnected.includes(cause?.code ?? '');
}
