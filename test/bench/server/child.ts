import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';

/** A server in a process of its own. */
export interface Child {
  readonly url: string;
  /** MiB that are resident. */
  readonly memory: () => number;
  readonly stop: () => Promise<void>;
}

/** Starts Node with these words; its first address on standard output is where it listens. */
export async function startChild(words: readonly string[]): Promise<Child> {
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  const url = await addressOf(child);
  // What it logs is read, as an operator's system would, and dropped.
  child.stdout.resume();
  return {
    url,
    memory: () => residentMiB(child.pid),
    stop: async () => {
      child.kill('SIGTERM');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    },
  };
}

async function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout?.on('data', (part: Buffer) => {
      text += part.toString();
      const url = /http:\/\/\S+/.exec(text)?.[0];
      if (url !== undefined) resolve(url);
    });
    child.once('exit', () => {
      reject(new Error(`A server ended before it listened: ${text}`));
    });
  });
}

function residentMiB(pid: number | undefined): number {
  const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
}
