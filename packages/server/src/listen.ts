import { serve, type ServerType } from '@hono/node-server';
import type { Hono } from 'hono';

/** Where a server listens. */
export interface ListenOptions {
  /** 0 lets the system choose a free one. */
  readonly port: number;
  /** Default: `127.0.0.1`, this machine only. */
  readonly host?: string;
  /** Longest wait for requests under way when it closes, in milliseconds. Default: 5 s. */
  readonly closeTimeoutMs?: number;
}

/** A server that listens. */
export interface RunningServer {
  /** Its address without a slash at the end, `http://127.0.0.1:8787`. */
  readonly url: string;
  /** Where it listens, also if the system chose. */
  readonly port: number;
  /** Stops listening, lets the requests under way finish. */
  close(): Promise<void>;
}

const usualCloseTimeoutMs = 5_000;

/**
 * Lets an app listen.
 *
 * @throws an error with the code of the system (`EADDRINUSE`, `EACCES` …) if
 * it cannot listen there.
 */
export async function listen(app: Hono, options: ListenOptions): Promise<RunningServer> {
  const { port, host = '127.0.0.1', closeTimeoutMs = usualCloseTimeoutMs } = options;
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
    close: () => closeServer(server, closeTimeoutMs),
  };
}

function closeServer(server: ServerType, closeTimeoutMs: number): Promise<void> {
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
