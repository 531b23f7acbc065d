import type { IncomingHttpHeaders } from 'node:http';

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

/** Sends a host's requests on to a server on this machine, with their `Host`; its answers come back as they are. */
export function forwardedTo(origin: string): RigSite {
  return async ({ method, url, headers, body }) => {
    const passed = Object.entries(headers).flatMap(([name, value]) =>
      ['connection', 'content-length', 'transfer-encoding', 'host', 'accept-encoding'].includes(
        name,
      )
        ? []
        : [[name, String(value)] as [string, string]],
    );
    const answer = await fetch(origin + url.pathname + url.search, {
      method,
      headers: [...passed, ['X-Forwarded-Host', url.host], ['X-Forwarded-Proto', 'https']],
      redirect: 'manual',
      ...(method !== 'GET' && method !== 'HEAD' && { body }),
    });
    return {
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: Buffer.from(await answer.arrayBuffer()),
    };
  };
}
