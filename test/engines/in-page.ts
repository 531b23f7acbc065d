import type { Json } from './engine.js';

/** A call of a function as an expression. Loaders that keep names wrap functions in a `__name` that no page has. */
export function callOf(
  run: (...args: never[]) => unknown,
  ...args: readonly (Json | undefined)[]
): string {
  const list = args.map((argument) => JSON.stringify(argument)).join(',');
  return `(() => { const __name = (named) => named; return (${run.toString()})(${list}); })()`;
}

/** All elements that match, in the document and then in its open shadow roots, or only in those of a host. */
export function findAll(selector: string): Element[] {
  const [within = '', inside] = selector.split(' >>> ');
  const hosts = inside === undefined ? [] : [...document.querySelectorAll(within)];
  const roots: (Document | ShadowRoot)[] =
    inside === undefined ? [document] : hosts.flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const found: Element[] = [];
  for (const root of roots) {
    found.push(...root.querySelectorAll(inside ?? within));
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);
  }
  return found;
}

/** The first element that matches, as an expression. */
export const firstOf = (selector: string): string => `${callOf(findAll, selector)}[0]`;

/**
 * Keeps what a page complains about, for engines that do not tell: to be run
 * before everything else on a page. Twice does nothing.
 */
export function collect(): void {
  const page = globalThis as unknown as { complaints?: string[] };
  if (page.complaints) return;
  const complaints: string[] = [];
  Object.defineProperty(page, 'complaints', { value: complaints });
  addEventListener('error', ({ message, target }) => {
    if (target === globalThis) complaints.push(message);
  });
  addEventListener('unhandledrejection', ({ reason }) => complaints.push(String(reason)));
  for (const level of ['warn', 'error'] as const) {
    const speak = console[level].bind(console);
    console[level] = (...words: unknown[]) => {
      complaints.push(words.map(String).join(' '));
      speak(...words);
    };
  }
}
