/** Does a piece of work when it is its turn; undefined if too many wait already. */
export type Turnstile = <Result>(work: () => Promise<Result>) => Promise<Result | undefined>;

/**
 * Lets only so many pieces of work go on at once.
 *
 * @param most that go on.
 * @param mostWaiting that wait.
 */
export function turnstile(most: number, mostWaiting: number): Turnstile {
  const waiting: (() => void)[] = [];
  let going = 0;
  return async (work) => {
    if (going >= most) {
      if (waiting.length >= mostWaiting) return undefined;
      // Whoever ends hands over the place.
      await new Promise<void>((resolve) => waiting.push(resolve));
    } else {
      going += 1;
    }
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) going -= 1;
      else next();
    }
  };
}
