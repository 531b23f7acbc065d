/** What was measured of each page, in the order of the rounds. */
export type Measured<T> = Readonly<Record<string, readonly T[]>>;

/**
 * Measures pages in turns: whatever else the machine does then falls on all of
 * them. A round that nobody counts comes first; each begins with another page.
 * A page that fails in a round is told of, and misses that round only.
 */
export async function inRounds<T>(
  pages: Readonly<Record<string, string>>,
  rounds: number,
  measure: (address: string) => Promise<T>,
  tell: (sentence: string) => void,
): Promise<Measured<T>> {
  const names = Object.keys(pages);
  const measured: Record<string, T[]> = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    tell(round === 0 ? 'Warming up …' : `Round ${round} of ${rounds} …`);
    for (const turn of names.keys()) {
      const name = names[(turn + round) % names.length] ?? '';
      try {
        const one = await measure(pages[name] ?? '');
        if (round > 0) measured[name]?.push(one);
      } catch (error) {
        tell(`${name}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  }
  return measured;
}
