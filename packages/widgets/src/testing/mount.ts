import type { LitElement } from 'lit';

/** The root of the API in tests of elements; nothing is there. */
export const testApi = 'https://api.example.org';

/** Puts an element into the page, in a language and direction. */
export async function mount<T extends LitElement>(markup: string, lang = 'en'): Promise<T> {
  document.title = 'A page with circles';
  document.documentElement.lang = lang;
  document.documentElement.dir = lang.startsWith('ar') ? 'rtl' : 'ltr';
  const main = document.createElement('main');
  main.innerHTML = `<h1>Page</h1>${markup}`;
  document.body.append(main);
  const element = main.querySelector<T>(':scope > :not(h1)');
  if (!element) throw new Error('The markup holds no element.');
  await element.updateComplete;
  return element;
}

/** Removes everything that was mounted. */
export function unmountAll(): void {
  for (const main of document.querySelectorAll('main')) main.remove();
  document.body.removeAttribute('style');
}

/** Waits until something is true, looking again at each frame. */
export async function until<T>(
  what: () => T | null | undefined | false,
  withinMs = 5000,
): Promise<T> {
  const end = performance.now() + withinMs;
  for (;;) {
    const found = what();
    if (found) return found;
    if (performance.now() > end) throw new Error(`Never came true: ${String(what)}`);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** Text as a person sees it: single spaces. */
export function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The first element in a shadow root; fails if there is none. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as querySelector does
export function inside<T extends HTMLElement>(element: LitElement, selector: string): T {
  const found = element.renderRoot.querySelector<T>(selector);
  if (!found) throw new Error(`${element.localName} shows no ${selector}.`);
  return found;
}

/** All elements in a shadow root. */
export function allInside(element: LitElement, selector: string): HTMLElement[] {
  return [...element.renderRoot.querySelectorAll<HTMLElement>(selector)];
}
