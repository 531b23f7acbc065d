import { codeOf, type Catalog, type Words } from '../locales/catalog.js';
import { languages } from '../locales/languages.js';

/**
 * The words of a set in the language of a tag, with what the page changed; English
 * where there are none or they cannot be loaded.
 */
export async function wordsFor<M extends Words>(tag: string, catalog: Catalog<M>): Promise<M> {
  const code = codeOf(tag);
  const [ours, page] = await Promise.all([ourWords(code, catalog), pageWords()]);
  return page?.withPageWords(code, catalog.set, ours) ?? ours;
}

async function ourWords<M extends Words>(code: string, { set, en }: Catalog<M>): Promise<M> {
  const others = languages[set] ?? {};
  if (!Object.hasOwn(others, code)) return en;
  // Which set has which messages is what `others.ts` of each set says.
  return ((await others[code]?.().catch(() => en)) ?? en) as M;
}

async function pageWords(): Promise<typeof import('./page-words.js') | undefined> {
  if (!document.querySelector('[data-circlet-words]')) return undefined;
  return import('./page-words.js').catch(() => undefined);
}
