/** What a catalog needs after its first results. */
export type Later = typeof import('./catalog-later.js');

let loaded: Later | undefined;

/** Fetches what a catalog needs after its first results. Rejects if it cannot be had. */
export async function later(): Promise<Later> {
  return (loaded = await import('./catalog-later.js'));
}

/** The same where it is there already. */
export const laterAtHand = (): Later | undefined => loaded;
