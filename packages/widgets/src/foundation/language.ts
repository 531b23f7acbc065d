import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { languageFor, loadWords, type Catalog, type Words } from '../locales/catalog.js';
import { closestAcross } from './closest.js';

const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/** Stands alone: as a closure it would keep the first element that listened alive for good. */
const tellAll = (): void => {
  for (const each of listeners) each();
};

/** One observer for all elements: `lang` may change on any ancestor, at any time. */
function onLanguageChange(listener: () => void): () => void {
  listeners.add(listener);
  observer ??= new MutationObserver(tellAll);
  observer.observe(document.documentElement, { attributeFilter: ['lang'], subtree: true });
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) observer?.disconnect();
  };
}

/**
 * Keeps an element in the language of the closest `lang`.
 *
 * Until the words of another language have come, `messages` is undefined: a
 * flash of English would be read out by a screen reader.
 */
export class Language<M extends Words> implements ReactiveController {
  /** The words, once they are there. */
  messages: M | undefined;
  /** For dates and numbers: the page's own tag where its language is ours. */
  tag = 'en';
  /** Settles once `messages` is there. */
  ready = Promise.resolve();

  readonly #host: ReactiveControllerHost & Element;
  readonly #catalog: Catalog<M>;
  #code = '';
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & Element, catalog: Catalog<M>) {
    this.#host = host;
    this.#catalog = catalog;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = onLanguageChange(this.#read);
    this.#read();
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  readonly #read = (): void => {
    const tag = closestAcross(this.#host, '[lang]')?.getAttribute('lang') ?? '';
    const code = languageFor(tag, this.#catalog);
    const usable = code === tag.toLowerCase().split('-')[0] && isLanguageTag(tag);
    this.tag = usable ? tag : code;
    if (code !== this.#code) this.ready = this.#load(code);
    this.#host.requestUpdate();
  };

  async #load(code: string): Promise<void> {
    this.#code = code;
    const { en } = this.#catalog;
    if (code === en.language) {
      this.messages = en;
      return;
    }
    const messages = await loadWords(code, this.#catalog);
    if (this.#code !== code) return;
    this.messages = messages;
    if (messages === en) this.tag = en.language;
    this.#host.requestUpdate();
  }
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}
