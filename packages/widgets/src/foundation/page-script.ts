import type { Transport } from '@circlet/sdk/parts';

/**
 * What the script leaves on the page: its chunks load through it, and a second
 * copy, of any version, finds that it is not the first. Nothing here may change its meaning.
 */
export interface PageScript {
  /** `data-api` of the script's tag. */
  readonly api: string | undefined;
  /**
   * How requests to an API travel. Has the frame and its code on their way where they are needed.
   *
   * @param api Undefined for the live one.
   * @param wanted What the page says; `auto` chooses.
   * @param first The first request, `#` and its address below the API's root.
   * @returns Undefined for plain `fetch`.
   */
  readonly transport: (
    api: string | undefined,
    wanted: string,
    first?: string,
  ) => Transport | undefined;
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
  /** Told by a further copy that it is there; says so to the webmaster. */
  readonly refuse: (url: string) => void;
}

const page = globalThis as { [key]?: PageScript };
const key = Symbol.for('circlet');

/** The script of this page; undefined where elements came with a bundle of the page's own. */
export const pageScript = (): PageScript | undefined => page[key];

/** Makes a script the one of its page. */
export function claimPage(script: PageScript): void {
  page[key] = script;
}
