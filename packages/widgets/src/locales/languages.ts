import { en } from './en.js';
import type { Messages } from './messages.js';

/** English is part of every element's code; the other languages come when a page asks for them. */
const loaders: Readonly<Record<string, () => Promise<Messages>>> = {
  ar: async () => (await import('./ar.js')).ar,
};

/** The words that are there at once. */
export const fallback: Messages = en;

/**
 * The code of the language that serves a language tag: `ar` for `ar-JO`, `en`
 * for everything that has no words of its own.
 */
export function languageFor(tag: string): string {
  const code = tag.toLowerCase().split('-')[0] ?? '';
  return code in loaders ? code : 'en';
}

/** The words of a language; English where they cannot be loaded. */
export async function loadMessages(code: string): Promise<Messages> {
  try {
    return (await loaders[code]?.()) ?? en;
  } catch {
    return en;
  }
}
