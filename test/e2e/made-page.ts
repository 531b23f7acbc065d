import type { Page } from 'playwright-core';
import { startMadeServer, type MadePage } from './made-server.js';
import { open, startVisit, type Observed, type Visit } from './visit.js';

/** A visit to a site of pages that tests make up. */
export interface MadeSite extends Visit {
  /** @param before Runs before the page opens. */
  readonly openMade: (
    page: MadePage & { readonly before?: (page: Page) => Promise<unknown> },
  ) => Promise<Observed>;
}

/** A finder with a link as its fallback. */
export const finderTag = (attributes: string): string =>
  `<circlet-finder ${attributes}><a href="#fallback">All circles</a></circlet-finder>`;

/** Starts the site, the API and a browser. */
export async function startMadeSite(): Promise<MadeSite> {
  const [visit, { site, make, close }] = await Promise.all([startVisit(), startMadeServer()]);
  return {
    ...visit,
    site,
    openMade: ({ before, ...page }) => {
      make(page);
      return open({ ...visit, site }, '', {}, before);
    },
    close: async () => {
      close();
      await visit.close();
    },
  };
}
