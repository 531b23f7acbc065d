/** The nearest element that matches, from an element outwards, through shadow roots too. */
export function closestAcross(from: Element | undefined, selector: string): Element | null {
  if (!from) return null;
  // Only a shadow root has a host.
  const root = from.getRootNode() as Partial<ShadowRoot>;
  return from.closest(selector) ?? closestAcross(root.host, selector);
}
