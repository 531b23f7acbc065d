/**
 * Remembers how far everything around an element is scrolled.
 *
 * @returns Puts it back, at once and to the pixel.
 */
export function rememberPlace(element: Element): () => void {
  const places = around(element).map((each) => [each, each.scrollLeft, each.scrollTop] as const);
  return () => {
    for (const [each, left, top] of places) each.scrollTo({ left, top, behavior: 'instant' });
  };
}

/** Every element around another, through slots and shadow roots, from the inside out. */
function around(element: Element): Element[] {
  const found: Element[] = [];
  for (let at = outer(element); at; at = outer(at)) found.push(at);
  return found;
}

function outer(element: Element): Element | null {
  const parent = element.assignedSlot ?? element.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}
