import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { onAddressChange } from './address-change.js';
import { replaceSearch } from './address.js';
import { readPrefixed, writePrefixed } from './prefixed-search.js';

/** What an element keeps in the address. */
export interface UrlSyncOptions {
  /** Undefined for none: the address is left alone. */
  readonly prefix: () => string | undefined;
  /** What a visitor can change, as the attributes would say it; always the same names, in their order. */
  readonly values: () => Readonly<Record<string, string>>;
  /** Whether a value makes sense; one that does not is passed over. */
  readonly accepts: (name: string, text: string) => boolean;
  /**
   * Whether a visitor has chosen anything yet. Until then what changes is the
   * page's own doing, as frameworks set properties late, and is not written.
   * Without it every change counts as a visitor's.
   */
  readonly hasActed?: () => boolean;
  /** Takes all values over, as if a visitor had chosen them. */
  readonly apply: (values: Readonly<Record<string, string>>) => void;
}

type Values = Readonly<Record<string, string>>;

/**
 * Keeps a visitor's choices in the page's address, under a prefix, and follows
 * the address when it changes. What the webmaster's attributes say is not
 * written; what an address says goes before them.
 *
 * Choices always replace the address and never add to the history: someone who
 * tries ten filters wants one step back to the page before, and an open circle
 * has an entry of its own, which has to stay next to the results it came from.
 */
export class UrlSync implements ReactiveController {
  readonly #options: UrlSyncOptions;
  /** What the attributes said, before anybody chose. */
  #own: Values;
  /** What the address said of ours when it was last looked at. */
  #said: ReadonlyMap<string, string> = new Map();
  #stop: (() => void) | undefined;

  /** What the address says is applied at once, so that the first question is already the visitor's. */
  constructor(host: ReactiveControllerHost, options: UrlSyncOptions) {
    this.#options = options;
    this.#own = options.values();
    host.addController(this);
  }

  hostConnected(): void {
    // Real Lit and the one of pages both tell a controller that comes late.
    this.#stop ??= onAddressChange(() => {
      this.#follow();
    });
    this.#follow();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  hostUpdated(): void {
    if (!this.#stop || this.#follow()) return;
    if (this.#options.hasActed?.() === false) this.#adopt();
    else this.#write();
  }

  /** What the address does not say is the attributes' to say. */
  #adopt(): void {
    const own = Object.entries(this.#options.values()).filter(([name]) => !this.#said.has(name));
    this.#own = { ...this.#own, ...Object.fromEntries(own) };
  }

  /** Takes over what the address says, if it says something else than before. @returns Whether it does. */
  #follow(): boolean {
    const prefix = this.#options.prefix();
    if (prefix === undefined) return false;
    const said = readPrefixed(location.search, prefix, Object.keys(this.#own));
    if (isSaid(said, this.#said)) return false;
    this.#said = said;
    const sensible = [...said].filter(([name, text]) => this.#options.accepts(name, text));
    const next: Values = { ...this.#own, ...Object.fromEntries(sensible) };
    if (!isSame(next, this.#options.values())) this.#options.apply(next);
    return true;
  }

  #write(): void {
    const prefix = this.#options.prefix();
    if (prefix === undefined) return;
    const names = Object.keys(this.#own);
    const changed = Object.entries(this.#options.values()).filter(
      ([name, text]) => text !== this.#own[name],
    );
    const search = writePrefixed(location.search, prefix, names, new Map(changed));
    const said = readPrefixed(search, prefix, names);
    const before = this.#said;
    if (isSaid(said, before)) return;
    // Known before it happens: the browser may tell of it while it happens.
    this.#said = said;
    if (!replaceSearch(search)) this.#said = before;
  }
}

const isSaid = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean =>
  one.size === other.size && [...one].every(([name, text]) => other.get(name) === text);

const isSame = (one: Values, other: Values): boolean =>
  Object.keys(one).every((name) => one[name] === other[name]);
