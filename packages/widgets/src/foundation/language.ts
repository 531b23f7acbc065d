import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { codeOf, type Catalog, type Words } from '../locales/catalog.js';
import { closestAcross } from './closest.js';

/** Languages other than English that we have words for; a test compares them with `locales/languages.ts`. */
const others = /^(a[fr]|de|es|f[ir]|p[lt]|ro)\b/i;

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
  #asked: string | undefined;
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
    if (tag !== this.#asked) this.ready = this.#load(tag);
    this.#host.requestUpdate();
  };

  async #load(tag: string): Promise<void> {
    this.#asked = tag;
    let words = this.#catalog.en;
    if (others.test(tag) || document.querySelector('[data-circlet-words]')) {
      try {
        const { wordsFor } = await import('./other-words.js');
        words = await wordsFor(tag, this.#catalog);
      } catch {
        // English serves everybody better than nothing.
      }
      if (this.#asked !== tag) return;
      this.#host.requestUpdate();
    }
    this.messages = words;
    this.tag = codeOf(tag) === words.language && isLanguageTag(tag) ? tag : words.language;
  }
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}
