import { after, before } from 'node:test';

/** The longest pause between two attempts; limits of time are longer. */
const longestPauseMs = 3_000;

/** In a file that calls it, nobody waits between two attempts. Limits of time go on as they are. */
export function withoutWaiting(): void {
  const real = globalThis.setTimeout;
  before(() => {
    const hurried = (task: () => void, milliseconds = 0): unknown =>
      real(task, milliseconds > longestPauseMs ? milliseconds : 0);
    globalThis.setTimeout = hurried as typeof setTimeout;
  });
  after(() => {
    globalThis.setTimeout = real;
  });
}
