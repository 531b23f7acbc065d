import { createTestApi, type TestApi, type TestApiOptions } from '@circlet/sdk/testing';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Answers in the API's place. */
export type Misbehaviour = (request: IncomingMessage, response: ServerResponse) => void;

/** An API with the manners of the live one, on a port of this machine. */
export interface Upstream {
  readonly url: string;
  readonly api: TestApi;
  /** Every request that has come in, as its bytes said it. */
  readonly asked: IncomingMessage[];
  /** What answers from now on; undefined: the API. */
  misbehave: Misbehaviour | undefined;
  readonly close: () => Promise<void>;
}

/** Starts an API. */
export async function startUpstream(options: TestApiOptions = {}): Promise<Upstream> {
  const api = createTestApi(options);
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    if (upstream.misbehave !== undefined) upstream.misbehave(request, response);
    else void answer(api, request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const upstream: Upstream = {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    ...{ api, asked, misbehave: undefined },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return upstream;
}

async function answer(
  api: TestApi,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const answered = await api.fetch(await requestOf(request), { redirect: 'manual' });
    response.writeHead(answered.status, Object.fromEntries(answered.headers));
    response.end(Buffer.from(await answered.arrayBuffer()));
  } catch {
    // What the API calls lost or offline is a connection that breaks.
    request.socket.destroy();
  }
}

async function requestOf(request: IncomingMessage): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { method = 'GET', url = '/', headers } = request;
  const body = method === 'GET' || method === 'HEAD' ? null : Buffer.concat(chunks);
  return new Request(`http://${headers.host ?? ''}${url}`, {
    method,
    headers: Object.entries(headers).map(([name, value]): [string, string] => [
      name,
      String(value),
    ]),
    body,
  });
}
