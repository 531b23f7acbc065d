/** The nearest element that matches, from an element outwards, through shadow roots too. */
export function closestAcross(from: Element, selector: string): Element | null {
  for (let at: Element | null = from; at; at = hostOf(at)) {
    const found = at.closest(selector);
    if (found) return found;
  }
  return null;
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
