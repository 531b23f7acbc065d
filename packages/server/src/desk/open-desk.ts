import { rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import type { Database } from '../database/schema.js';
import { signupCsv } from '../signups/signup-csv.js';
import { listSignups } from '../signups/signup-list.js';
import { deskAddress, isOurs, makeDeskFolder } from './desk-address.js';

/** Where a running server tells its own user who signed up. */
export interface Desk {
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Opens the desk of the server on a port. It answers one question, who
 * signed up for a circle, and is not reachable over the network.
 *
 * @throws an error whose message says why there is none.
 */
export async function openDesk(database: Database, port: number): Promise<Desk> {
  const address = deskAddress(port);
  await makeDeskFolder(address);
  if (!(await isOurs(address))) throw new Error(`${address} is not in a folder of yours alone`);
  const server = createServer((request, response) => {
    void answer(database, request, response);
  });
  await listenAt(server, address);
  // Only the public server keeps the process alive.
  server.unref();
  return { address, close: () => close(server) };
}

async function answer(
  database: Database,
  { method, url = '' }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const circle = /^\/signups\?circle=([0-9]+)$/.exec(url)?.[1];
  try {
    const isAsked = method === 'GET' && circle !== undefined;
    const signups = isAsked ? await listSignups(database, Number(circle)) : undefined;
    response.statusCode = signups === undefined ? 404 : 200;
    response.end(signups === undefined ? '' : signupCsv(signups));
  } catch {
    response.statusCode = 500;
    response.end();
  }
}

/** A socket that a killed server left behind is replaced; one that answers is not. */
async function listenAt(server: Server, address: string): Promise<void> {
  try {
    await listen(server, address);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    if (await isAnswered(address)) throw new Error(`${address} belongs to another server`);
    await rm(address, { force: true });
    await listen(server, address);
  }
}

function listen(server: Server, address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(address, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function isAnswered(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(address);
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => {
      resolve(false);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
