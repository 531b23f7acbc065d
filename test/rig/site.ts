import { request, type IncomingHttpHeaders } from 'node:http';

/** A request that has come in at one of the hosts. */
export interface RigRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  /** Empty if there was none. */
  readonly body: string;
}

/** What a host answers: all may be left out. */
export interface RigAnswer {
  /** 200 by default. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** No answer: the connection stays open for ever, or breaks off. */
export type Silence = 'hangs' | 'breaks off';

/** A host, or a path of one: says what becomes of a request. */
export type RigSite = (request: RigRequest) => RigAnswer | Silence | Promise<RigAnswer | Silence>;

/** Sends a host's requests on to a server on this machine; its answers come back byte for byte. */
export function forwardedTo(origin: string): RigSite {
  return ({ method, url, headers, body }) =>
    new Promise((resolve, reject) => {
      const forwarded = { 'X-Forwarded-Host': url.host, 'X-Forwarded-Proto': 'https' };
      const asked = request(
        origin + url.pathname + url.search,
        { method, headers: { ...headers, ...forwarded, host: new URL(origin).host } },
        (given) => {
          const chunks: Buffer[] = [];
          given.on('data', (chunk: Buffer) => chunks.push(chunk));
          given.once('end', () => {
            const { 'transfer-encoding': _, connection: __, ...kept } = given.headers;
            resolve({
              status: given.statusCode ?? 502,
              headers: Object.fromEntries(
                Object.entries(kept).map(([name, value]) => [name, String(value)]),
              ),
              body: Buffer.concat(chunks),
            });
          });
        },
      );
      asked.once('error', reject);
      asked.end(body);
    });
}
