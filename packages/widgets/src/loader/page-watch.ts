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

  const visit = (element: HTMLElement): void => {
    if (element.matches(selector)) found(element);
    enter(element);
    if (element.matches(':defined')) return;
    // A name that cannot be defined is refused: nothing to enter.
    customElements.whenDefined(element.localName).then(
      () => {
        enter(element);
      },
      () => undefined,
    );
  };

  const look = (within: ParentNode): void => {
    if (within instanceof HTMLElement) visit(within);
    within.querySelectorAll<HTMLElement>('*').forEach(visit);
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
