import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename } from 'node:path';
import { callOf, collect } from '../engines/in-page.js';
import type { ElementRow } from './elements.js';
import { frameBody, pageBody, type PageSpec } from './hostile-page.js';

/** How the API is on a page. */
export type ApiMood = 'well' | 'blocked' | 'slow' | 'html' | 'half' | 'other';
/** How our files arrive. */
export type ScriptMood = 'well' | 'changed' | 'missing' | 'dropped';

/** One page to serve. */
interface Visitable {
  readonly row: ElementRow;
  readonly page: PageSpec;
  readonly api: ApiMood;
  readonly script: ScriptMood;
}

/** Pages on one origin, the API on another. */
export interface HostileWorld {
  readonly site: string;
  readonly api: string;
  /** Serves a page; gives its address. */
  readonly serve: (visitable: Visitable) => string;
  /** Reports of a page's policy that arrived; a browser's own wish for an icon is none. */
  readonly reports: (url: string) => readonly string[];
  readonly close: () => Promise<void>;
}

const dist = 'packages/widgets/dist/cdn/';
const slowMs = 10_000;
/** In every page from the start, because WebKit’s driver tells nothing of what was before. */
const collector = `${callOf(collect)};`;
const open = { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'no-store' };
const type = (path: string): string =>
  path.endsWith('.js') ? 'text/javascript; charset=utf-8' : 'application/octet-stream';

/** A change that is still a good module, and shows whether it ran. */
const changed = (bytes: Buffer): Buffer =>
  Buffer.concat([bytes, Buffer.from('\n;globalThis.changedCodeRan = true;')]);

function sendScript(response: ServerResponse, mood: string, name: string): void {
  const isLoader = name === 'circlet.js';
  if (mood === 'dropped') {
    response.destroy();
    return;
  }
  if (mood === 'missing' && !isLoader) {
    response.writeHead(404, open).end();
    return;
  }
  const bytes = readFileSync(dist + name);
  response
    .writeHead(200, { ...open, 'Content-Type': type(name) })
    .end(mood === 'changed' && !isLoader ? changed(bytes) : bytes);
}

function sendAnswer(response: ServerResponse, mood: string, answer: unknown): void {
  const json = JSON.stringify(answer);
  const bodies: Record<string, string> = {
    html: '<!doctype html><h1>Server error</h1>',
    half: json.slice(0, json.length / 2),
    other: '{"results": "elsewhere"}',
  };
  const send = () =>
    response
      .writeHead(200, { ...open, 'Content-Type': 'application/json' })
      .end(bodies[mood] ?? json);
  if (mood === 'blocked') response.destroy();
  else if (mood === 'slow') setTimeout(send, slowMs);
  else send();
}

async function listen(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

const stop = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return body;
}

/** Starts both origins, each on a free port. */
export async function startHostileWorld(rows: readonly ElementRow[]): Promise<HostileWorld> {
  const pages = new Map<string, Visitable>();
  const reports = new Map<string, string[]>();

  const api = await listen((request, response) => {
    const url = new URL(request.url ?? '/', 'http://api');
    const [, mood = '', tag] = url.pathname.split('/');
    const row = rows.find((each) => each.tag === tag);
    sendAnswer(response, mood, row?.answer(url));
  });

  const site = await listen((request, response) => {
    void answerPage(request, response);
  });

  async function answerPage(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url ?? '/', site.origin).pathname;
    const [, folder, ...rest] = path.split('/');
    if (folder === 'reports') {
      const report = await bodyOf(request);
      if (!report.includes('img-src')) reports.get(`/${rest.join('/')}`)?.push(report);
      response.writeHead(204).end();
    } else if (folder === 'circlet') sendScript(response, rest[0] ?? '', basename(path));
    else if (folder === 'page')
      response
        .writeHead(200, { ...open, 'Content-Type': type(path) })
        .end(collector + readFileSync(`test/hostile/page/${basename(path)}`, 'utf8'));
    else await sendPage(response, path);
  }

  async function sendPage(response: ServerResponse, path: string): Promise<void> {
    const visitable = pages.get(path.replace('/inner', ''));
    if (!visitable) {
      response.writeHead(404).end();
      return;
    }
    const { row, page } = visitable;
    const headers = Object.entries(page.headers ?? {}).map(([name, value]) => [
      name,
      value
        .replaceAll('{{site}}', site.origin)
        .replaceAll('{{api}}', api.origin)
        .replaceAll('{{page}}', path),
    ]);
    response.writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      ...(Object.fromEntries(headers) as Record<string, string>),
    });
    if (page.frame !== undefined && !path.includes('/inner'))
      response.end(frameBody(page.frame, `/inner${path}`));
    else
      response.end(
        await pageBody(row, page, {
          site: site.origin,
          api: `${api.origin}/${visitable.api}/${row.tag}`,
          script: `${site.origin}/circlet/${visitable.script}`,
        }),
      );
  }

  return {
    site: site.origin,
    api: api.origin,
    serve: (visitable) => {
      const path = `/pages/${pages.size}`;
      pages.set(path, visitable);
      reports.set(path, []);
      return site.origin + path;
    },
    reports: (url) => reports.get(new URL(url).pathname) ?? [],
    close: async () => {
      await Promise.all([stop(site.server), stop(api.server)]);
    },
  };
}
