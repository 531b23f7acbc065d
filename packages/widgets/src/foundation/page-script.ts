import type { Way } from '@circlet/sdk/parts';

/**
 * What the script leaves on the page: its chunks load through it, and a second
 * copy, of any version, finds that it is not the first. Nothing here may change its meaning.
 */
export interface PageScript {
  /** `data-api` of the script's tag. */
  readonly api: string | undefined;
  /**
   * How requests to an API travel where the page does not say. Has the frame and
   * its code on their way with the first that needs them.
   *
   * @param api Undefined for the live one.
   * @param first The address of the first request below the API's root, from its slash on.
   */
  readonly way: (api: string | undefined, first?: string) => Way;
  /** Address of `bridge.html`. */
  readonly bridge: string;
  /** Loads what few pages need. */
  readonly seldom: () => Promise<typeof import('../seldom.js')>;
  /**
   * Loads files one after the other, none unless it is what the script knows.
   *
   * @param files `name hash name hash …`, each after the files that it imports.
   * @returns What the last one exports. Rejects if any file is missing or is another one.
   */
  readonly load: (files: string) => Promise<unknown>;
  /** Loads the code of an element, by tag. */
  readonly elements: Readonly<Record<string, () => Promise<unknown>>>;
  /** Finds elements in a further root. */
  readonly observe: (root: Document | ShadowRoot) => void;
}

type Page = Partial<Record<symbol, PageScript>>;

/**
 * The script of this page; undefined where elements came with a bundle of the page's own.
 * The name is written out each time: it repeats what every load says, and repeating is
 * what packs best.
 */
export const pageScript = (): PageScript | undefined => (globalThis as Page)[Symbol.for('circlet')];

/** Makes a script the one of its page. */
export function claimPage(script: PageScript): void {
  (globalThis as Page)[Symbol.for('circlet')] = script;
}
