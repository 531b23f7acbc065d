/** The middle of some numbers, and their ends. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** @throws Error for no numbers at all. */
export function spreadOf(numbers: readonly number[]): Spread {
  const sorted = [...numbers].sort((a, b) => a - b);
  const [least, most] = [sorted.at(0), sorted.at(-1)];
  if (least === undefined || most === undefined) throw new Error('Nothing was measured.');
  const low = sorted[Math.floor((sorted.length - 1) / 2)] ?? least;
  const high = sorted[Math.ceil((sorted.length - 1) / 2)] ?? most;
  return { median: (low + high) / 2, least, most };
}
