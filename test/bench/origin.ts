import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** What an origin answers: bytes that were compressed before anybody asked. */
export interface Packed {
  readonly type: string;
  readonly br: Buffer;
  readonly gzip: Buffer;
}

/** One origin on a port of its own. */
export interface Origin {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Compresses as well as a host can that does it once. */
export function pack(type: string, text: string | Buffer): Packed {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return { type, br: brotliCompressSync(text, { params }), gzip: gzipSync(text, { level: 9 }) };
}

/**
 * Starts an origin. Connections stay open between requests, and whoever asks
 * from another origin may read.
 *
 * @param answer What a path with its query is answered; undefined for 404.
 */
export async function startOrigin(
  answer: (url: URL) => Packed | undefined | Promise<Packed | undefined>,
): Promise<Origin> {
  const server = createServer((request, response) => {
    void Promise.resolve(answer(new URL(request.url ?? '/', 'http://origin.test'))).then(
      (packed) => {
        send(request, response, packed);
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  packed: Packed | undefined,
): void {
  if (!packed) {
    response.writeHead(404).end();
    return;
  }
  const encoding = request.headers['accept-encoding']?.includes('br') ? 'br' : 'gzip';
  response.writeHead(200, {
    'Content-Type': packed.type,
    'Content-Encoding': encoding,
    'Content-Length': packed[encoding].length,
    'Access-Control-Allow-Origin': '*',
    'Cache-Control': 'no-cache',
    Vary: 'Accept-Encoding',
  });
  response.end(packed[encoding]);
}
