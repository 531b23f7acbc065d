/** Told of each element that a page holds or comes to hold; again when it is moved. */
export type Found = (element: HTMLElement) => void;

/**
 * Makes the function that finds elements within a document or a shadow root:
 * those there now, those that come later, and those in open shadow roots, if
 * these are there when their host enters the page or is defined.
 *
 * @param selector Which elements.
 */
export function pageWatch(selector: string, found: Found): (root: Document | ShadowRoot) => void {
  const enter = ({ shadowRoot }: Element): void => {
    if (shadowRoot) watch(shadowRoot);
  };

  const enterLater = (host: Element): void => {
    // A name that cannot be defined is refused: nothing to enter.
    customElements.whenDefined(host.localName).then(
      () => {
        enter(host);
      },
      () => undefined,
    );
  };

  const look = (within: ParentNode): void => {
    each(within, selector, found);
    each(within, ':not(:defined)', enterLater);
    each(within, '*', enter);
  };

  const changes = new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) if (node instanceof HTMLElement) look(node);
    }
  });

  const watch = (root: Document | ShadowRoot): void => {
    changes.observe(root, { childList: true, subtree: true });
    look(root);
  };
  return watch;
}

function each(
  within: ParentNode & Partial<Pick<Element, 'matches'>>,
  selector: string,
  visit: Found,
): void {
  if (within.matches?.(selector)) visit(within as Node as HTMLElement);
  for (const element of within.querySelectorAll<HTMLElement>(selector)) visit(element);
}
