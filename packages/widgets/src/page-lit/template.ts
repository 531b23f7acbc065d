/** Markup with places for values, as a tagged template hands them over. */
export interface TemplateResult {
  readonly strings: TemplateStringsArray;
  readonly values: readonly unknown[];
  /** Another one makes a new element instead of changing the one that is there. */
  readonly key?: unknown;
}

/** A place for values: within a comment's neighbourhood, or an attribute and the text around its values. */
interface Place {
  /** Position of the node among all of the template. */
  readonly index: number;
  readonly name: string;
  readonly texts?: readonly string[];
}

/** Takes the values that belong to one place, from a position on; returns the position of the next place's. */
export type Part = (values: readonly unknown[], position: number) => number;

/** Markup that is ready to be copied into the page, once for all that have the same. */
export interface Template {
  readonly content: DocumentFragment;
  readonly places: readonly Place[];
}

interface MarkupPolicy {
  readonly createHTML: (markup: string) => string;
}

const mark = '$lit$';
/** `NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_COMMENT`. */
const shown = 129;
const known = new WeakMap<TemplateStringsArray, Template>();

/** Where the page has such policies, what is parsed is a template of ours and nothing else. */
const policy = (
  globalThis as { trustedTypes?: { createPolicy(name: string, rules: MarkupPolicy): MarkupPolicy } }
).trustedTypes?.createPolicy('lit-html', { createHTML: (markup) => markup });

/** Everything within that can hold a place, in the order of the page. */
export const walk = (content: Node): TreeWalker => document.createTreeWalker(content, shown);

/** The template of a tagged template, parsed when it is met first. */
export function templateOf(strings: TemplateStringsArray): Template {
  let template = known.get(strings);
  if (!template) known.set(strings, (template = parse(strings)));
  return template;
}

function parse(strings: TemplateStringsArray): Template {
  const element = document.createElement('template');
  // With a node behind the last place, each place has an end.
  const markup = `${strings.reduce((before, after) => before + markAfter(before) + after)}<!---->`;
  element.innerHTML = policy ? policy.createHTML(markup) : markup;
  const { content } = element;
  return { content, places: placesIn(content) };
}

const markAfter = (markup: string): string =>
  markup.lastIndexOf('<') > markup.lastIndexOf('>') ? mark : `<!--${mark}-->`;

function placesIn(content: DocumentFragment): Place[] {
  const places: Place[] = [];
  const walker = walk(content);
  for (let index = 0; walker.nextNode(); index++) {
    const node = walker.currentNode as Element | Comment;
    if (node instanceof Comment) places.push({ index, name: '' });
    else
      for (const { name, value } of [...node.attributes]) {
        const texts = value.split(mark);
        if (texts.length === 1) continue;
        node.removeAttribute(name);
        places.push({ index, name, texts });
      }
  }
  return places;
}
