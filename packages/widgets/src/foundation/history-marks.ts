import type { Opened } from './opened.js';

/**
 * What an entry of the page's history says about open details. It lives in
 * the entry's state under one key, beside whatever the page keeps there.
 */
export interface Mark extends Opened {
  /** The element that they are of. */
  readonly element: number;
  /** Different for each entry. */
  readonly entry: number;
}

interface Marks {
  /** Which life of the page this was; after a reload nobody knows these details any more. */
  readonly page: string;
  /** The address of the entry: a router may copy a state to another one, where it means nothing. */
  readonly address: string;
  /** Details that are open at this entry, of an element those below first; the last one made the entry. */
  readonly open: readonly Mark[];
}

const page = Math.random().toString(36).slice(2);

/** The marks of the present entry, those of an earlier life of the page included. */
function marksNow(): Marks | undefined {
  try {
    const marks = (history.state as { circlet?: Marks } | null)?.circlet;
    return marks?.address === location.href ? marks : undefined;
  } catch {
    return undefined;
  }
}

/** The details that are open at the present entry. */
export function openMarks(): readonly Mark[] {
  const marks = marksNow();
  return marks?.page === page ? marks.open : [];
}

/** Whether the present entry is of details that nobody can show any more. */
export function isStale(elements: ReadonlySet<number>): boolean {
  const last = openMarks().at(-1);
  return marksNow() !== undefined && (!last || !elements.has(last.element));
}

/**
 * Adds an entry to the history, at the same address. Passes by what a router
 * or a counter put in the place of `pushState`: to them nothing happens.
 *
 * @param below Entries of the same element's details that stay open below these.
 * @returns Whether the browser let us.
 */
export function pushMark(mark: Mark, below: readonly number[]): boolean {
  try {
    const stays = ({ element, entry }: Mark): boolean =>
      element !== mark.element || below.includes(entry);
    const open = [...openMarks().filter(stays), mark];
    const state = { ...plainState(), circlet: { page, address: location.href, open } };
    History.prototype.pushState.call(history, state, '');
    return true;
  } catch {
    return false;
  }
}

/** Takes the marks off the present entry. */
export function dropMarks(): void {
  try {
    const { circlet: _, ...state } = plainState() as { circlet?: unknown };
    History.prototype.replaceState.call(history, state, '');
  } catch {
    // A mark that nobody understands does no harm.
  }
}

/** The page's own state. Where it is not a plain object nothing can be put beside it. */
function plainState(): object {
  const state: unknown = history.state;
  const isPlain = typeof state === 'object' && state !== null && !Array.isArray(state);
  return isPlain ? state : {};
}
