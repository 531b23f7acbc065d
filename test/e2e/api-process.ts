import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';

const program = 'packages/server/bin/circlet-server.js';
const patienceMs = 60_000;

/** The real server in a process of its own, with the sample in a folder. */
export interface RunningApi {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Starts the server as whoever runs one does. */
export async function startApi(folder: string): Promise<RunningApi> {
  const server = spawn(process.execPath, [program, '--sample', '--data', folder, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) =>
    server.once('exit', () => {
      resolve();
    }),
  );
  const url = await new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error('The server did not start.'));
    }, patienceMs);
    server.stdout.on('data', (chunk: Buffer) => {
      const address = /http:\/\/\S+/.exec(String(chunk))?.[0];
      if (!address) return;
      clearTimeout(timer);
      resolve(address);
    });
  });
  return {
    url,
    stop: async () => {
      server.kill('SIGTERM');
      await ended;
    },
  };
}

/** What whoever runs the server reads of a circle: one line for each sign-up, while it runs. */
export async function listSignups(folder: string, circle: number): Promise<string[]> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    program,
    'signups',
    '--circle',
    String(circle),
    '--data',
    folder,
  ]);
  return stdout.split('\r\n').slice(1).filter(Boolean);
}
