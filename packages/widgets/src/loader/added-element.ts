/** Puts an element into another one. All properties but the last ones are set before it begins to load. */
export function addTo(place: Element, tag: 'iframe' | 'link' | 'script', properties: object): void {
  place.append(Object.assign(document.createElement(tag), properties));
}
