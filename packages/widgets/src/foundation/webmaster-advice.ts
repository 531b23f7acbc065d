import { strangeAttributes } from './strange-attributes.js';

const told = new Set<string>();

/** Attributes of HTML and of frameworks that are nobody's typing errors. */
const foreign = new Set(
  'accesskey autocapitalize autofocus contenteditable draggable enterkeyhint exportparts inert inputmode is itemid itemprop itemref itemscope itemtype nonce popover spellcheck tabindex translate'.split(
    ' ',
  ),
);
const framework = /^(hx|ng|v|x|w|wire|wp|jsaction)-/;

/**
 * Warns the webmaster of attributes that an element cannot use, those included
 * that it does not know; once for each on a page. The element goes on with its defaults.
 *
 * @param wrong Names of attributes that are missing or not understood.
 * @param accepted What each attribute of the element accepts.
 */
export function adviseWebmaster(
  element: Element,
  wrong: readonly string[],
  accepted: Readonly<Record<string, string>>,
): void {
  const strange = strangeAttributes(element, Object.keys(accepted));
  for (const name of [...wrong, ...strange]) {
    if (foreign.has(name) || framework.test(name)) continue;
    const known = accepted[name];
    const value = element.getAttribute(name);
    const rule = known ?? `these attributes: ${Object.keys(accepted).join(', ')}`;
    const what = `<${element.localName}>: ${name}`;
    const odd = `="${value}" is not ${known ? 'understood' : 'an attribute of it'} and is ignored. Accepted`;
    warnOnce(`${what}${value === null ? ' is missing. It takes' : odd}: ${rule}.`);
  }
}

/** Tells the webmaster something, once on a page. */
export function warnOnce(sentence: string): void {
  if (told.has(sentence)) return;
  told.add(sentence);
  // eslint-disable-next-line no-console -- the one place that speaks to webmasters
  console.warn(sentence);
}
