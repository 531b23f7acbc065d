/** Puts an element into the page's head. All properties but the last ones are set before it begins to load. */
export function addToHead(tag: 'link' | 'script', properties: object): void {
  document.head.append(Object.assign(document.createElement(tag), properties));
}
