import { elementCode } from './foundation/lazy.js';

/**
 * The script that a page pastes. Finds our elements, also those that come
 * later, and loads the code of each kind once. If that fails the element stays
 * undefined and its content, the fallback, in sight.
 */
const selector = Object.keys(elementCode).join(',');
const asked = new Set<string>();

function load({ localName }: Element): void {
  if (asked.has(localName)) return;
  asked.add(localName);
  elementCode[localName]?.().catch((error: unknown) => {
    asked.delete(localName);
    // eslint-disable-next-line no-console -- the webmaster has nothing else to go by
    console.warn(
      `<${localName}>: its code could not be loaded; its content is shown instead.`,
      error,
    );
  });
}

function look(within: ParentNode): void {
  for (const element of within.querySelectorAll(selector)) load(element);
}

look(document);
new MutationObserver((changes) => {
  for (const { addedNodes } of changes) {
    for (const node of addedNodes) {
      if (!(node instanceof Element)) continue;
      if (node.matches(selector)) load(node);
      look(node);
    }
  }
}).observe(document.documentElement, { childList: true, subtree: true });
