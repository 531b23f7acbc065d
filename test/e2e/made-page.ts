import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { cdnFolder } from '../../tasks/integrity.mjs';
import { open, startVisit, type Observed, type Visit } from './visit.js';

/** A page that a test makes up. */
interface MadePage {
  /** By default the script's tag. */
  readonly head?: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Runs before the page opens. */
  readonly before?: (page: Page) => Promise<unknown>;
}

/** A visit to a site of pages that tests make up, with the script under `/circlet/`. */
export interface MadeSite extends Visit {
  readonly openMade: (page: MadePage) => Promise<Observed>;
}

/** The tag that loads the script. */
export const scriptTag = '<script type="module" src="/circlet/circlet.js"></script>';

/** A finder with a link as its fallback. */
export const finderTag = (attributes: string): string =>
  `<circlet-finder ${attributes}><a href="#fallback">All circles</a></circlet-finder>`;

/**
 * Starts the site, the API and a browser. The pages are served, not put in
 * place of answers: Chromium takes such for pages from far away and lets them reach no server here.
 */
export async function startMadeSite(): Promise<MadeSite> {
  const visit = await startVisit();
  let made: MadePage = { body: '' };
  const server = createServer(({ url = '' }, response) => {
    if (!url.startsWith('/circlet/')) {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...made.headers });
      response.end(documentOf(made));
      return;
    }
    const name = url.slice('/circlet/'.length).replace(/\?.*/, '');
    response.writeHead(200, { 'Content-Type': 'text/javascript' });
    response.end(readFileSync(`${cdnFolder}/${name}`));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    ...visit,
    site,
    openMade: (page) => {
      made = page;
      return open({ ...visit, site }, '', {}, page.before);
    },
    close: async () => {
      server.close().closeAllConnections();
      await visit.close();
    },
  };
}

const documentOf = ({ head = scriptTag, body }: MadePage): string =>
  `<!doctype html><html lang="en"><head><title>Made</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;
