import { createRelay, type RelayOptions } from '../../src/index.js';
import { startUpstream, type Upstream } from './upstream.js';
import type { TestApiOptions } from '@circlet/sdk/testing';

/** The site that the relay is for. */
export const library = 'https://www.library.test';

/** Where every clock of these tests begins. */
const beginning = Date.parse('2026-11-22T12:00:00Z');

/** A relay, the API behind it, and a clock that stands still until it is set. */
export interface RelayWorld {
  readonly upstream: Upstream;
  readonly lines: Record<string, unknown>[];
  readonly relay: ReturnType<typeof createRelay>;
  /** Lets time pass, in seconds. */
  readonly pass: (seconds: number) => void;
  readonly get: (path: string, headers?: Record<string, string>) => Promise<Response>;
  readonly post: (body: unknown, headers?: Record<string, string>) => Promise<Response>;
}

/** Limits that a test can wait for. */
const shortPatience = { readMs: 300, signupMs: 600, newsMs: 60 };

/** Makes a world; end with `upstream.close()`. */
export async function relayWorld(
  seed: TestApiOptions = {},
  options: Partial<RelayOptions> = {},
): Promise<RelayWorld> {
  let time = beginning;
  const now = (): Date => new Date(time);
  const upstream = await startUpstream({ now, ...seed });
  const lines: Record<string, unknown>[] = [];
  const relay = createRelay({
    ...{ upstream: upstream.url, origins: [library], now, patience: shortPatience },
    log: (line) => lines.push(JSON.parse(line) as Record<string, unknown>),
    ...options,
  });
  return {
    ...{ upstream, lines, relay },
    pass: (seconds) => {
      time += seconds * 1_000;
    },
    get: async (path, headers = {}) => relay.request(path, { headers }),
    post: async (body, headers = { Origin: library }) =>
      relay.request('/api/signup/', {
        method: 'POST',
        headers,
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
  };
}

/** Waits until something is so, for what happens behind a visitor's back. */
export async function until(condition: () => boolean, seconds = 5): Promise<void> {
  const end = performance.now() + seconds * 1_000;
  while (performance.now() < end) {
    if (condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error('It never came about.');
}
