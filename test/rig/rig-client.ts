import { request } from 'node:https';
import { hosts, type Rig } from './rig.js';

/** A request to the API's host as a client in Node sends one that finds the rig's hosts. */
export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | null;
}

/** Sends a request by the real name; the certificate is checked as any other. */
export function send(rig: Rig, { method, path, headers = {}, body }: Sent): Promise<Response> {
  const { hostname } = new URL(hosts.api);
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        ...{ host: '127.0.0.1', port: rig.port, servername: hostname, ca: rig.certificate.ca },
        ...{ method, path, agent: false },
        headers: { Host: hostname, ...headers },
      },
      (given) => {
        const chunks: Buffer[] = [];
        given.on('data', (chunk: Buffer) => chunks.push(chunk));
        given.once('end', () => {
          const names = Object.entries(given.headers);
          resolve(
            new Response(Buffer.concat(chunks), {
              status: given.statusCode ?? 0,
              headers: names.map(([name, value]): [string, string] => [name, String(value)]),
            }),
          );
        });
      },
    );
    asked.once('error', reject);
    asked.end(body ?? undefined);
  });
}

/** A `fetch` that finds the API's host in the rig, for what would ask the live one. */
export function fetchIn(rig: Rig): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const { pathname, search } = new URL(request.url);
    return send(rig, {
      method: request.method,
      path: pathname + search,
      headers: Object.fromEntries(request.headers),
      body: request.method === 'GET' ? null : await request.text(),
    });
  };
}
