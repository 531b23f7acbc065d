/** Puts an element into the page's head. All properties but the last ones are set before it begins to load. */
export function addToHead(tag: 'link' | 'script', properties: object): void {
  addTo(document.head, tag, properties);
}

/** Puts an element where its properties are set before it begins to load. */
export function addTo(place: Element, tag: 'iframe' | 'link' | 'script', properties: object): void {
  place.append(Object.assign(document.createElement(tag), properties));
}
