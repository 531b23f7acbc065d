import { createServer as createProxy } from 'node:http';
import { createServer, type Server } from 'node:https';
import { connect, type AddressInfo, type Socket } from 'node:net';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Certificate } from './certificate.js';
import type { RigAnswer, RigRequest, RigSite, Silence } from './site.js';

/** The one server that is every host, and the proxy that leads to it. */
export interface Front {
  readonly port: number;
  readonly proxyPort: number;
  readonly close: () => Promise<void>;
}

/** Starts both on free ports of this machine. */
export async function startFront(certificate: Certificate, site: RigSite): Promise<Front> {
  const { key, cert } = certificate;
  const server = createServer({ key, cert }, (request, response) => {
    void answer(request, response, site);
  });
  const port = await listening(server);
  const tunnels = new Set<Socket>();
  const proxy = createProxy((_, response) => response.writeHead(502).end());
  proxy.on('connect', (_: IncomingMessage, client: Socket, head: Buffer) => {
    const upstream = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client).pipe(upstream);
    });
    for (const socket of [client, upstream]) {
      tunnels.add(socket);
      socket.once('close', () => {
        tunnels.delete(socket);
        client.destroy();
        upstream.destroy();
      });
      socket.on('error', () => socket.destroy());
    }
  });
  const proxyPort = await listening(proxy);
  return {
    port,
    proxyPort,
    close: async () => {
      for (const socket of tunnels) socket.destroy();
      await Promise.all([closed(server), closed(proxy)]);
    },
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, site: RigSite) {
  const asked = await requestOf(request);
  const given = await answerOf(site, asked);
  if (given === 'hangs') return;
  if (given === 'breaks off') response.destroy();
  else send(response, asked, given);
}

/** What a site throws is shown as an answer that no host gives. */
async function answerOf(site: RigSite, asked: RigRequest): Promise<RigAnswer | Silence> {
  try {
    return await site(asked);
  } catch (error) {
    return { status: 599, body: String(error) };
  }
}

function send(response: ServerResponse, { method }: RigRequest, given: RigAnswer): void {
  const { status = 200, headers = {}, body = '' } = given;
  const bytes = Buffer.from(body);
  const hasBody = method !== 'HEAD' && ![204, 304].includes(status);
  response.writeHead(status, { ...headers, ...(hasBody && { 'Content-Length': bytes.length }) });
  response.end(hasBody ? bytes : undefined);
}

async function requestOf(request: IncomingMessage): Promise<RigRequest> {
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) body += String(chunk);
  const { method = '', url = '/', headers } = request;
  return { method, url: new URL(`https://${headers.host ?? ''}${url}`), headers, body };
}

async function listening(server: Server | ReturnType<typeof createProxy>): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

const closed = (server: Server | ReturnType<typeof createProxy>): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
