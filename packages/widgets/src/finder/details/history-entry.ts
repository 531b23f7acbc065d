import { dropMarks, isStale, openMarks, pushMark } from './history-marks.js';

/** Who shows and hides details when a visitor goes through the history. */
export interface HistoryListener {
  readonly show: (circle: number) => void;
  readonly hide: () => void;
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
 * One listener for all finders, before the page's own: the address has not
 * changed, and a router that drew the page anew would take the results away.
 */
function onTraverse(event: PopStateEvent): void {
  const followed = [...entries.values()].map((each) => each.follow());
  if (arrive || followed.includes(true)) event.stopImmediatePropagation();
  arrive?.();
}

/** A finder's place in the page's history: while details are open, going back closes them. */
export class HistoryEntry {
  readonly #listener: HistoryListener;
  readonly #finder = ++lastNumber;
  /** Closed while another entry was on top; going back to them does not open them again. */
  readonly #dismissed = new Set<number>();
  #entry: number | undefined;
  #address = '';

  constructor(listener: HistoryListener) {
    this.#listener = listener;
  }

  connect(): void {
    entries.set(this.#finder, this);
    window.addEventListener('popstate', onTraverse, { capture: true });
  }

  disconnect(): void {
    entries.delete(this.#finder);
    if (entries.size === 0) window.removeEventListener('popstate', onTraverse, { capture: true });
  }

  /** Settles once no move through the history is under way. */
  async settled(): Promise<void> {
    await arrival;
  }

  /** Details were opened. Where the browser refuses an entry, the button and Escape still close them. */
  enter(circle: number): void {
    const entry = ++lastNumber;
    this.#address = location.href;
    this.#entry = pushMark({ finder: this.#finder, entry, circle }) ? entry : undefined;
  }

  /** Details were closed by other means than the history: their entry goes, if it is on top. */
  leave(): void {
    const entry = this.#entry;
    this.#entry = undefined;
    if (entry === undefined) return;
    if (openMarks().at(-1)?.entry === entry) goBack();
    else this.#dismissed.add(entry);
  }

  /** Follows the visitor to another entry. @returns Whether the move was between ours. */
  follow(): boolean {
    const mark = openMarks().find(({ finder }) => finder === this.#finder);
    const isOpen = mark !== undefined && !this.#dismissed.has(mark.entry);
    if (isOpen && mark.entry !== this.#entry) {
      this.#entry = mark.entry;
      this.#address = location.href;
      this.#listener.show(mark.circle);
      return true;
    }
    // At another address the visitor went to a part of the page, and the details stay.
    if (isOpen || this.#entry === undefined || location.href !== this.#address) return false;
    this.#entry = undefined;
    this.#listener.hide();
    return true;
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
