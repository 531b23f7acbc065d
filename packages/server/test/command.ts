import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url));

/**
 * Starts the command from its sources.
 *
 * @param temporary the folder for temporary files, where servers are asked
 * for sign-ups; default: everybody's.
 */
export function start(words: readonly string[], temporary?: string): ChildProcess {
  const env = temporary === undefined ? process.env : { ...process.env, TMPDIR: temporary };
  const child = spawn(
    process.execPath,
    ['--conditions=circlet-source', '--import', 'tsx', cli, ...words],
    { stdio: ['ignore', 'pipe', 'pipe'], env },
  );
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

const running = new Set<ChildProcess>();

/** Ends what a test that failed left running. */
export async function endAll(): Promise<void> {
  await Promise.all([...running].map((child) => stop(child, 'SIGKILL')));
}

/** All that a stream says. */
export async function read(stream: NodeJS.ReadableStream | null): Promise<string> {
  const parts: Buffer[] = [];
  if (stream !== null) for await (const part of stream) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString('utf8');
}

/** Runs the command to its end, half a minute at most. */
export async function run(words: readonly string[], temporary?: string) {
  const child = start(words, temporary);
  const patience = setTimeout(() => child.kill('SIGKILL'), 30_000);
  const texts = Promise.all([read(child.stdout), read(child.stderr)]);
  const [code] = (await once(child, 'exit')) as [number | null];
  const [stdout, stderr] = await texts;
  clearTimeout(patience);
  return { code, stdout, stderr };
}

/** The address of a server that was started, once it listens. */
export async function listening(child: ChildProcess): Promise<string> {
  for await (const part of child.stdout ?? []) {
    const url = /Circlet server: (\S+)/.exec(String(part))?.[1];
    if (url !== undefined) return url;
  }
  throw new Error('The server ended before it listened.');
}

/** Ends a server and waits for it; its exit code is null if the signal killed it. */
export async function stop(
  child: ChildProcess,
  signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM',
): Promise<number | null> {
  child.kill(signal);
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return child.exitCode;
}
