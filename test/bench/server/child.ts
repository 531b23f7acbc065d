import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** A server in a process of its own. */
export interface Child {
  readonly url: string;
  /** MiB that are resident. */
  readonly memory: () => number;
  /** Milliseconds of processor time so far. */
  readonly processorMs: () => number;
  readonly stop: () => Promise<void>;
}

/**
 * Starts Node with these words; the first address that it says is where it
 * listens. What it says goes to a file, since to read it here would slow down
 * those who ask.
 */
export async function startChild(words: readonly string[], log: string): Promise<Child> {
  const file = openSync(log, 'w');
  const child = spawn(process.execPath, words, { stdio: ['ignore', file, 'inherit'] });
  closeSync(file);
  return {
    url: await addressOf(child, log),
    memory: () => residentMiB(child.pid),
    processorMs: () => processorMs(child.pid),
    stop: async () => {
      child.kill('SIGTERM');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    },
  };
}

async function addressOf(child: ChildProcess, log: string): Promise<string> {
  while (child.exitCode === null) {
    const url = /http:\/\/\S+/.exec(readFileSync(log, 'utf8'))?.[0];
    if (url !== undefined) return url;
    await wait(50);
  }
  throw new Error('A server ended before it listened.');
}

function residentMiB(pid: number | undefined): number {
  const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
}

/** Linux counts in hundredths of a second. */
const msPerTick = 10;

function processorMs(pid: number | undefined): number {
  const fields =
    readFileSync(`/proc/${String(pid)}/stat`, 'utf8')
      .split(') ')[1]
      ?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * msPerTick;
}
