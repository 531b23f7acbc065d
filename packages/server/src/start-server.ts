import { createApp, type AppOptions } from './app.js';
import { listen, type RunningServer } from './listen.js';

/** Where a server listens, and how it answers. */
export interface ServerOptions extends AppOptions {
  /** 0 lets the system choose a free one. */
  readonly port: number;
  /** Default: `127.0.0.1`, this machine only. */
  readonly host?: string;
}

/**
 * Starts a server; when it closes, the database stays open.
 *
 * @throws an error with the code of the system (`EADDRINUSE`, `EACCES` …) if
 * it cannot listen there.
 */
export function startServer(options: ServerOptions): Promise<RunningServer> {
  return listen(createApp(options), options);
}
