/** What a finder needs after its first results. */
export type Later = typeof import('./finder-later.js');

let loaded: Later | undefined;

/** Fetches what a finder needs after its first results. Rejects if it cannot be had. */
export async function later(): Promise<Later> {
  return (loaded = await import('./finder-later.js'));
}

/** The same where it is there already: what has come by distance or language came through it. */
export const laterAtHand = (): Later | undefined => loaded;
