const ofHtml = /^(class|id|style|slot|part|lang|dir|hidden|title|role)$|^(data|aria|on)|[^a-z-]/;

/**
 * The names of attributes that an element does not know and that are not the
 * usual ones of HTML or a framework: a webmaster's typing errors.
 *
 * @param known The element's own attributes.
 */
export function strangeAttributes(element: Element, known: readonly string[]): string[] {
  return element.getAttributeNames().filter((name) => !known.includes(name) && !ofHtml.test(name));
}
