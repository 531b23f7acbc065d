import { listen, type RunningServer } from '../listen.js';
import { assembleRelay } from './create-relay.js';
import { usualPatience, type RelayOptions } from './relay-options.js';

/** Where a relay listens, and how it answers. */
export interface StartRelayOptions extends RelayOptions {
  /** 0 lets the system choose a free one. */
  readonly port: number;
  /** Default: `127.0.0.1`, this machine only. */
  readonly host?: string;
}

/** Longer than a sign-up and the look at its circle take, so that closing cuts none off. */
const graceMs = 20_000;

/**
 * Starts a relay. When it closes, sign-ups that are under way are finished.
 *
 * @throws an error with the code of the system (`EADDRINUSE`, `EACCES` …) if
 * it cannot listen there.
 */
export async function startRelay(options: StartRelayOptions): Promise<RunningServer> {
  const { signupMs } = { ...usualPatience, ...options.patience };
  const { app, settled } = assembleRelay(options);
  const server = await listen(app, { ...options, closeTimeoutMs: signupMs + graceMs });
  return { ...server, close: () => server.close().then(settled) };
}
