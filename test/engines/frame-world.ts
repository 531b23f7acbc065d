import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cdnFolder, readChunks } from '../../tasks/integrity.mjs';

/** One request as the API saw it. */
interface Asked {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  body: string;
  /** The browser let go before there was an answer. */
  isDropped: boolean;
}

/** Answers for the API. */
export type Answering = (asked: Asked, response: ServerResponse) => void;

/** A page, the host of `bridge.html` and an API, on three origins. */
export interface FrameWorld {
  readonly page: string;
  readonly bridge: string;
  readonly api: string;
  readonly asked: Asked[];
  /** What the page is, from now on; all else is as at the start. */
  readonly make: (page?: {
    readonly body?: string;
    readonly headers?: Readonly<Record<string, string>>;
  }) => void;
  /** What the host of the bridge does, from now on. */
  readonly host: (does: 'serve' | 'refuse' | 'hang' | 'lose') => void;
  readonly answer: (answering: Answering) => void;
  readonly close: () => void;
}

const frameFile = Object.entries(
  readChunks() as Record<string, { readonly source: string | null }>,
).find(([, { source }]) => source?.endsWith('src/seldom.ts'))?.[0];

const live = 'https://learningcircles.p2pu.org';

/** `bridge.html` as it would be built for another API. */
function bridgeFor(api: string): string {
  const html = readFileSync(`${cdnFolder}/bridge.html`, 'utf8').replaceAll(live, api);
  const script = /<script>(.*)<\/script>/s.exec(html)?.[1] ?? '';
  const hash = createHash('sha256').update(script).digest('base64');
  return html.replace(/sha256-[^']+/, `sha256-${hash}`);
}

const script = `<script type="module">
  import { frameTransport } from '/${frameFile ?? ''}';
  globalThis.frameTransport = frameTransport;
</script>`;

/** Bytes of the page: it is no UTF-8, so that whatever guesses its charset by the page is wrong. */
const pageOf = (body: string): Buffer =>
  Buffer.from(
    `<!doctype html><html lang="en"><head><meta charset="windows-1252"><title>Made</title><link rel="icon" href="data:,"></head><body>${body}${script}</body></html>`,
    'latin1',
  );

/** As the live API: JSONP without a charset, other origins unanswered but answered. */
export const listAnswer: Answering = ({ url, headers }, response) => {
  const callback = new URL(url, live).searchParams.get('callback');
  const json = JSON.stringify({ items: [{ city: 'Kraków', name: 'Łódź – “日本”\u2028' }] });
  if (headers.origin?.startsWith('http://localhost')) {
    response.setHeader('Access-Control-Allow-Origin', headers.origin);
  }
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Content-Type', callback ? 'text/javascript' : 'application/json');
  response.end(callback ? `${callback}(${json});` : json);
};

/** Starts them. A page on 127.0.0.1 and a frame on localhost are two sites for every engine. */
export async function startFrameWorld(): Promise<FrameWorld> {
  let made = { body: '', headers: {} as Readonly<Record<string, string>> };
  let host = 'serve';
  let answering = listAnswer;
  const asked: Asked[] = [];
  const page = await serve(({ url = '/' }, response) => {
    if (url.endsWith('.js')) {
      response.setHeader('Content-Type', 'text/javascript');
      response.end(readFileSync(`${cdnFolder}${url}`));
      return;
    }
    response.writeHead(200, { 'Content-Type': 'text/html', ...made.headers });
    response.end(pageOf(url === '/' ? made.body : ''));
  });
  const api = await serve((request, response) => {
    const { method = '', url = '', headers } = request;
    const question: Asked = { method, url, headers, body: '', isDropped: false };
    request.on('data', (bytes: Buffer) => (question.body += bytes.toString()));
    request.on('end', () => {
      asked.push(question);
      answering(question, response);
    });
    response.on('close', () => (question.isDropped = !response.writableEnded));
  });
  const apiOrigin = `http://127.0.0.1:${api.port}`;
  const frame = await serve((_, response) => {
    if (host === 'hang') return;
    if (host === 'lose') response.statusCode = 404;
    if (host === 'refuse') response.setHeader('X-Frame-Options', 'DENY');
    response.setHeader('Content-Type', 'text/html');
    response.setHeader('Cache-Control', 'no-store');
    response.end(host === 'lose' ? 'Not here.' : bridgeFor(apiOrigin));
  });
  return {
    page: `http://127.0.0.1:${page.port}/`,
    bridge: `http://localhost:${frame.port}/bridge.html`,
    api: apiOrigin,
    asked,
    make: ({ body = '', headers = {} } = {}) => {
      made = { body, headers };
      host = 'serve';
      answering = listAnswer;
      asked.length = 0;
    },
    host: (does) => (host = does),
    answer: (next) => (answering = next),
    close: () => {
      for (const { server } of [page, api, frame]) server.close().closeAllConnections();
    },
  };
}

async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return { server, port: (server.address() as AddressInfo).port };
}
