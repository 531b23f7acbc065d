import { dropMarks, isStale, openMarks, pushMark } from './history-marks.js';
import type { Opened } from './opened.js';

/** The part of the page that an address names; what somebody chose there does not count. */
const placeOf = (address: string): string => address.replace(/^([^?#]*)\?[^#]*/, '$1');

/**
 * Told when a visitor went through the history.
 *
 * @param opened What is open by now, what lies below first; empty for the results.
 */
export type HistoryListener = (opened: readonly Opened[]) => void;

/** Something that is open, with its entry; without where the browser refused one. */
interface Level {
  readonly opened: Opened;
  readonly entry: number | undefined;
}

const patienceMs = 1000;
const mostStale = 4;

const entries = new Map<number, HistoryEntry>();
let lastNumber = 0;

/** Going back takes the browser a moment; nothing may be added meanwhile. */
let arrival = Promise.resolve();
let arrive: (() => void) | undefined;

function goBack(): void {
  arrival = new Promise((resolve) => {
    const timer = setTimeout(finish, patienceMs);
    function finish(): void {
      clearTimeout(timer);
      arrive = undefined;
      resolve();
    }
    arrive = finish;
  });
  history.back();
}

/**
 * One listener for all elements, before the page's own: the address has not
 * changed, and a router that drew the page anew would take the results away.
 */
function onTraverse(event: PopStateEvent): void {
  const followed = [...entries.values()].map((each) => each.follow());
  if (arrive || followed.includes(true)) event.stopImmediatePropagation();
  arrive?.();
}

/** An element's places in the page's history: while details are open, going back closes them. */
export class HistoryEntry {
  readonly #listener: HistoryListener;
  readonly #element = ++lastNumber;
  /** Closed while another entry was on top; going back to them does not open them again. */
  readonly #dismissed = new Set<number>();
  #levels: readonly Level[] = [];
  #address = '';

  constructor(listener: HistoryListener) {
    this.#listener = listener;
  }

  connect(): void {
    entries.set(this.#element, this);
    window.addEventListener('popstate', onTraverse, { capture: true });
  }

  disconnect(): void {
    entries.delete(this.#element);
    if (entries.size === 0) window.removeEventListener('popstate', onTraverse, { capture: true });
  }

  /** Settles once no move through the history is under way. */
  async settled(): Promise<void> {
    await arrival;
  }

  /**
   * Details were opened. Where the browser refuses an entry, the button and Escape still close them.
   *
   * @param depth How many that were opened before stay open below these.
   */
  enter(opened: Opened, depth: number): void {
    const entry = ++lastNumber;
    const below = this.#levels.slice(0, depth);
    const isLet = pushMark(
      { ...opened, element: this.#element, entry },
      below.flatMap((level) => level.entry ?? []),
    );
    this.#address = location.href;
    this.#levels = [...below, { opened, entry: isLet ? entry : undefined }];
  }

  /** The uppermost details were closed by other means than the history: their entry goes, if it is on top. */
  leave(): void {
    const entry = this.#levels.at(-1)?.entry;
    this.#levels = this.#levels.slice(0, -1);
    if (entry === undefined) return;
    if (openMarks().at(-1)?.entry === entry) goBack();
    else this.#dismissed.add(entry);
  }

  /** Nothing is open any more, and nothing that was is going to be shown again. */
  forget(): void {
    for (const { entry } of this.#levels.slice(0, -1)) if (entry) this.#dismissed.add(entry);
    this.#levels = this.#levels.slice(-1);
    this.leave();
  }

  /** Follows the visitor to another entry. @returns Whether the move was between ours. */
  follow(): boolean {
    const levels = openMarks()
      .filter(({ element, entry }) => element === this.#element && !this.#dismissed.has(entry))
      .map(({ entry, kind, id }) => ({ entry, opened: { kind, id } }));
    if (levels.at(-1)?.entry === this.#levels.at(-1)?.entry) return false;
    const { href } = location;
    // At another place the visitor went to a part of the page, and the details stay.
    if (levels.length === 0 && placeOf(href) !== placeOf(this.#address)) return false;
    this.#levels = levels;
    if (levels.length > 0) this.#address = href;
    this.#listener(levels.map(({ opened }) => opened));
    return href === this.#address;
  }
}

let leaving: Promise<void> | undefined;

/**
 * After a reload the entry of details that were open is still on top, and
 * going back from it would do nothing. It goes, before the visitor notices.
 */
export function leaveStaleEntries(): Promise<void> {
  leaving ??= leaveWhileStale().finally(() => {
    leaving = undefined;
  });
  return leaving;
}

async function leaveWhileStale(): Promise<void> {
  await arrival;
  for (let count = 0; isStale(new Set(entries.keys())); count++) {
    if (count === mostStale) {
      dropMarks();
      return;
    }
    goBack();
    await arrival;
  }
}
