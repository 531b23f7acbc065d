import axe from 'axe-core';
import type { Engine, EnginePage, OpenOptions } from '../engines/engine.js';
import type { Condition, Report } from './condition.js';
import type { ElementRow } from './elements.js';
import type { HostileWorld } from './hostile-server.js';

/** What was seen of an element under a condition. */
export interface Observation extends Report {
  /** Warnings and errors in the console, without those that browsers write about requests. */
  readonly said: readonly string[];
  /** Addresses on other origins than the page's and the API's. */
  readonly strangers: readonly string[];
  /** Reports that the page's policy sent. */
  readonly reports: readonly string[];
  /** What axe finds. */
  readonly axe: readonly string[];
}

/** The size of what is compared: exactly the stage. */
const stageViewport = { width: 760, height: 900 };
const patienceMs = 20_000;
const quietMs = 250;

/** Lines that a browser writes by itself when a request fails or a policy forbids one. */
const ownLines =
  /^Failed to load resource|^Failed to find a valid digest|hashes in the integrity attribute|has been blocked by CORS policy|Content Security Policy|violates the following|This document requires 'Trusted|Fetch API cannot load|^Cross-Origin Request Blocked|^Loading (module|failed)|blocked because of a disallowed MIME type/;

interface ProbedPage {
  probe: {
    report: (row: unknown) => Promise<string>;
    told: string;
  };
}

/** Asks the page's probe, in its frame where it is in one. */
async function ask(page: EnginePage, row: ElementRow, isFramed: boolean): Promise<Report> {
  const { tag, content, trouble } = row;
  const told = await page.evaluate(
    async (asked, framed) => {
      const { probe } = globalThis as unknown as ProbedPage;
      if (!framed) return probe.report(asked);
      probe.told = '';
      document.querySelector('iframe')?.contentWindow?.postMessage({ ask: asked }, '*');
      const isTold = () => probe.told !== '';
      while (!isTold()) await new Promise((resolve) => setTimeout(resolve, 20));
      return probe.told;
    },
    { tag, content, trouble },
    isFramed,
  );
  return JSON.parse(told) as Report;
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Waits for what has to be shown, and then for quiet. */
async function settle(page: EnginePage, row: ElementRow, condition: Condition): Promise<Report> {
  const isFramed = condition.page?.frame !== undefined;
  const wanted: string[] = [condition.shows ?? 'content'];
  if (condition.mayShow) wanted.push(condition.mayShow);
  // The fallback is there at once: what comes too late is given time to come.
  if (wanted.includes('fallback')) await pause(600);
  for (const end = Date.now() + patienceMs; Date.now() < end; await pause(40)) {
    if (wanted.includes((await ask(page, row, isFramed)).shown)) break;
  }
  await pause(quietMs);
  return ask(page, row, isFramed);
}

/** Chromium takes everything that Playwright's contexts do; the others only a viewport. */
function optionsFor({ page, open }: Condition): OpenOptions {
  return page?.hasStage ? { viewport: stageViewport, ...open } : { ...open };
}

/** What axe finds within an element. */
async function axeFindings(page: EnginePage, tag: string): Promise<string[]> {
  await page.run(axe.source);
  return page.evaluate(async (selector) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run({ include: [selector] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, tag);
}

/** Opens a page, lets happen what happens, and writes down what is to be seen. The page stays open. */
export async function observe(
  engine: Engine,
  world: HostileWorld,
  row: ElementRow,
  condition: Condition,
): Promise<{ page: EnginePage; observation: Observation }> {
  const { page: spec = {}, api = 'well', script = 'well' } = condition;
  const page = await engine.open(optionsFor(condition));
  await condition.prepare?.(page);
  const url = world.serve({ row, page: spec, api, script });
  await page.goto(url);
  await condition.act?.({ row, page, world, engine: engine.name });
  const report = await settle(page, row, condition);
  const requests = await page.requests();
  const complaints = await page.complaints();
  return {
    page,
    observation: {
      ...report,
      said: complaints.filter(
        (line) => !ownLines.test(line) && !report.errors.some((error) => error.endsWith(line)),
      ),
      strangers: requests.filter(
        (url) => !url.startsWith('data:') && ![world.site, world.api].includes(new URL(url).origin),
      ),
      reports: world.reports(url),
      axe: condition.axe && engine.name === 'chromium' ? await axeFindings(page, row.tag) : [],
    },
  };
}
