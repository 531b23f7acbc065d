/** Attributes that are ours to hand on: those that run code or carry styles are not. */
const handedOn = /^data-(?!circlet$|on|style$)/;

/**
 * Puts an element into a `<div data-circlet="circlet-finder" data-…>`, for
 * editors that keep the `div` and strip our tags. Its `data-` attributes become
 * the element's attributes, its content the element's fallback.
 *
 * @param tags Our elements.
 */
export function fillStandIn(place: HTMLElement, tags: readonly string[]): void {
  const tag = String(place.dataset['circlet']);
  // A copy of a filled one, as editors and routers make them, is filled already.
  if (!tags.includes(tag) || place.querySelector(tag)) return;
  const element = document.createElement(tag);
  for (const { name, value } of place.attributes) {
    if (handedOn.test(name)) element.setAttribute(name.slice(5), value);
  }
  element.append(...place.childNodes);
  place.append(element);
}
