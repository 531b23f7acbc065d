import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** An example that runs, as its README says. */
export interface StartedExample {
  /** The first address behind a word that it printed, `Page  http://…`. */
  readonly address: (word: string) => string;
  readonly stop: () => Promise<void>;
}

const patienceMs = 60_000;

/** Starts `examples/<name>/start.mjs` and waits until it says that it can be stopped. */
export async function startExample(name: string): Promise<StartedExample> {
  const child = spawn(process.execPath, [`examples/${name}/start.mjs`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  await new Promise<void>((resolve, reject) => {
    const tooLate = setTimeout(() => {
      reject(new Error(`${name} did not start within ${patienceMs / 1000} s: ${said}`));
    }, patienceMs);
    child.once('exit', () => {
      reject(new Error(`${name} ended: ${said}`));
    });
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (!said.includes('Press Ctrl+C')) return;
      clearTimeout(tooLate);
      resolve();
    });
  });
  return {
    address: (word) => {
      const found = new RegExp(`^${word} +(\\S+)`, 'm').exec(said)?.[1];
      if (found === undefined) throw new Error(`${name} printed no ${word}: ${said}`);
      return found;
    },
    stop: async () => {
      child.removeAllListeners('exit');
      const ended = once(child, 'exit');
      child.kill('SIGINT');
      await ended;
    },
  };
}
