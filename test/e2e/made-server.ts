import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cdnFolder } from '../../tasks/integrity.mjs';

/** A page that a test makes up. */
export interface MadePage {
  /** By default the script's tag. */
  readonly head?: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A site of one page, with the script under `/circlet/`. */
export interface MadeServer {
  readonly site: string;
  /** Makes another page, and all files what they were built as. */
  readonly make: (page: MadePage) => void;
  /** Serves a file with an attacker's line at its end, from one of its requests on. */
  readonly tamper: (name: string, fromRequest?: number) => void;
  /** How often a file was asked for since the page was made. */
  readonly requests: (name: string) => number;
  readonly close: () => void;
}

/** The tag that loads the script. */
export const scriptTag = '<script type="module" src="/circlet/circlet.js"></script>';

/** What an attacker's line leaves on the page. */
export const attacked = (): string | null => document.documentElement.getAttribute('data-ran');

const attack = ';document.documentElement.setAttribute("data-ran", import.meta.url);';

/**
 * Starts a site. Its pages are served, not put in place of answers: Chromium
 * takes such for pages from far away and lets them reach no server here.
 */
export async function startMadeServer(): Promise<MadeServer> {
  let made: MadePage = { body: '' };
  const requests = new Map<string, number>();
  const bad = new Map<string, number>();
  const server = createServer(({ url = '' }, response) => {
    const name = /^\/circlet\/([^?]+)/.exec(url)?.[1];
    if (!name) {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...made.headers });
      response.end(documentOf(made));
      return;
    }
    const count = (requests.get(name) ?? 0) + 1;
    requests.set(name, count);
    response.writeHead(200, { 'Content-Type': 'text/javascript', 'Cache-Control': 'no-store' });
    const line = count >= (bad.get(name) ?? Infinity) ? attack : '';
    response.end(readFileSync(`${cdnFolder}/${name}`, 'utf8') + line);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    site: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    make: (page) => {
      made = page;
      requests.clear();
      bad.clear();
    },
    tamper: (name, fromRequest = 1) => bad.set(name, fromRequest),
    requests: (name) => requests.get(name) ?? 0,
    close: () => {
      server.close().closeAllConnections();
    },
  };
}

const documentOf = ({ head = scriptTag, body }: MadePage): string =>
  `<!doctype html><html lang="en"><head><title>Made</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;
