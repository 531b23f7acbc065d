import { serve, type ServerType } from '@hono/node-server';
import { createApp, type AppOptions } from './app.js';

/** Where a server listens, and how it answers. */
export interface ServerOptions extends AppOptions {
  /** 0 lets the system choose a free one. */
  readonly port: number;
  /** Default: `127.0.0.1`, this machine only. */
  readonly host?: string;
}

/** A server that listens. */
export interface RunningServer {
  /** Its address without a slash at the end, `http://127.0.0.1:8787`. */
  readonly url: string;
  /** Where it listens, also if the system chose. */
  readonly port: number;
  /** Stops listening, lets the requests under way finish; the database stays open. */
  close(): Promise<void>;
}

/** Longest wait for requests under way when a server closes. */
const closeTimeoutMs = 5_000;

/**
 * Starts a server.
 *
 * @throws an error with the code of the system (`EADDRINUSE`, `EACCES` …) if
 * it cannot listen there.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { port, host = '127.0.0.1' } = options;
  const app = createApp(options);
  const { server, actualPort } = await new Promise<{ server: ServerType; actualPort: number }>(
    (resolve, reject) => {
      const starting = serve({ fetch: app.fetch, port, hostname: host }, (address) => {
        starting.off('error', reject);
        resolve({ server: starting, actualPort: address.port });
      });
      starting.once('error', reject);
    },
  );
  const name = host.includes(':') ? `[${host}]` : host;
  return {
    url: `http://${name}:${String(actualPort)}`,
    port: actualPort,
    close: () => closeServer(server),
  };
}

function closeServer(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    const force = setTimeout(() => {
      if ('closeAllConnections' in server) server.closeAllConnections();
    }, closeTimeoutMs);
    server.close(() => {
      clearTimeout(force);
      resolve();
    });
    if ('closeIdleConnections' in server) server.closeIdleConnections();
  });
}
