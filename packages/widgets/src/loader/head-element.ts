/** Puts an element into the page's head. All properties but the last ones are set before it begins to load. */
export function addToHead(tag: 'link' | 'script', properties: object): void {
  addTo(document.head, tag, properties);
}

/** Puts an element into another one. */
export function addTo(
  place: Element,
  tag: 'iframe' | 'link' | 'script',
  properties: object,
): Element {
  const element = Object.assign(document.createElement(tag), properties);
  place.append(element);
  return element;
}
