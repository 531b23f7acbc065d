import { createHash } from 'node:crypto';
import { callOf, collect } from '../engines/in-page.js';
import type { RigAnswer } from './site.js';

/** A page that a test makes up; all may be left out. */
export interface RigPage {
  readonly head?: string;
  readonly body?: string;
  /** The page's policy, `script-src` at least; what it refuses is reported. */
  readonly policy?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** UTF-8 by default. */
  readonly charset?: 'utf-8' | 'windows-1252';
}

/** Where reports of policies go, on every host. */
export const reportsPath = '/policy-reports';

/** Keeps what the page's policy refuses, as `violations`. */
function watch(): void {
  const violations: string[] = [];
  Object.assign(globalThis, { violations });
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    // An icon that nobody allowed is the engine’s own idea.
    if (effectiveDirective !== 'img-src') violations.push(`${effectiveDirective} ${blockedURI}`);
  });
}

/** In every page from the start, because WebKit’s driver tells nothing of what was before. */
const probe = `${callOf(collect)};${callOf(watch)};`;
const probeHash = `'sha256-${createHash('sha256').update(probe).digest('base64')}'`;

/** A policy that also admits the probe, and nothing else that it did not. */
const withProbe = (policy: string): string =>
  `${policy.replace('script-src', `script-src ${probeHash}`)}; report-uri ${reportsPath}`;

/** A page as it is served. */
export function pageAnswer(page: RigPage): RigAnswer {
  const { head = '', body = '', policy, headers, charset = 'utf-8' } = page;
  const html = `<!doctype html><html lang="en"><head><title>A library’s page</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
<script>${probe}</script>${head}</head><body>${body}</body></html>`;
  return {
    headers: {
      'Content-Type': `text/html; charset=${charset}`,
      'Cache-Control': 'no-store',
      ...(policy !== undefined && { 'Content-Security-Policy': withProbe(policy) }),
      ...headers,
    },
    body: charset === 'utf-8' ? html : Buffer.from(html.replaceAll('’', "'"), 'latin1'),
  };
}

/** What the policy of the page refused, as the page was told. To be run in it. */
export const violationsOf = (): string[] =>
  (globalThis as unknown as { violations: string[] }).violations;
