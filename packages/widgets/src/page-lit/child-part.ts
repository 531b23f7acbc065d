import { attributePart } from './attribute-part.js';
import { nothing } from './nothing.js';
import { templateOf, walk, type Part, type TemplateResult } from './template.js';

/**
 * A place among nodes: between a comment and the node that followed it when
 * the place was made. Takes a template, a list, text or nothing.
 */
export class ChildPart {
  readonly #start: ChildNode;
  readonly #end: ChildNode | null;
  /** What stands there, if it is text. */
  #text: unknown = '';
  /** What stands there, if it is a list. */
  #items: ChildPart[] | undefined;
  /** What stands there, if it is a template. */
  #result: TemplateResult | undefined;
  #parts: readonly Part[] = [];

  constructor(start: ChildNode, end: ChildNode | null) {
    this.#start = start;
    this.#end = end;
  }

  /** Shows a value in the place of the one before. */
  set(value: unknown): void {
    if (Array.isArray(value)) this.#setList(value);
    else if (isTemplate(value)) this.#setTemplate(value);
    else this.#setText(value === nothing ? '' : (value ?? ''));
  }

  #setTemplate(result: TemplateResult): void {
    const { strings, values, key } = result;
    if (this.#result?.strings === strings && this.#result.key === key) this.#give(values);
    else {
      this.#clear();
      const copy = this.#copyOf(strings);
      this.#give(values);
      this.#insert(copy);
    }
    this.#result = result;
  }

  #copyOf(strings: TemplateStringsArray): Node {
    const { content, places } = templateOf(strings);
    const copy = document.importNode(content, true);
    const walker = walk(copy);
    let at = -1;
    this.#parts = places.map(({ index, name, texts }) => {
      for (; at < index; at++) walker.nextNode();
      const node = walker.currentNode;
      return texts ? attributePart(node as Element, name, texts) : childPart(node as Comment);
    });
    return copy;
  }

  #give(values: readonly unknown[]): void {
    this.#parts.reduce((position, part) => part(values, position), 0);
  }

  #setList(values: readonly unknown[]): void {
    if (!this.#items) {
      this.#clear();
      this.#items = [];
    }
    const items = this.#items;
    for (const [position, value] of values.entries()) {
      (items[position] ??= this.#newItem()).set(value);
    }
    for (const item of items.splice(values.length)) item.#remove();
  }

  #newItem(): ChildPart {
    const end = document.createComment('');
    const start = document.createComment('');
    this.#insert(start);
    this.#insert(end);
    return new ChildPart(start, end);
  }

  #setText(value: unknown): void {
    const before = this.#text;
    if (before === value) return;
    if (before) (this.#start.nextSibling as Text).data = value as string;
    else {
      this.#clear();
      if (value !== '') this.#insert(document.createTextNode(value as string));
    }
    this.#text = value;
  }

  #insert(node: Node): void {
    this.#start.parentNode?.insertBefore(node, this.#end);
  }

  #clear(): void {
    while (this.#start.nextSibling !== this.#end) this.#start.nextSibling?.remove();
    this.#text = this.#items = this.#result = undefined;
  }

  #remove(): void {
    this.#clear();
    for (const node of [this.#start, this.#end]) node?.remove();
  }
}

/** A place at the end of a node, behind what stands there. */
export function partIn(place: Node): ChildPart {
  const start = document.createComment('');
  place.appendChild(start);
  return new ChildPart(start, null);
}

function childPart(start: ChildNode): Part {
  const part = new ChildPart(start, start.nextSibling);
  return (values, position) => {
    part.set(values[position]);
    return position + 1;
  };
}

const isTemplate = (value: unknown): value is TemplateResult =>
  !!(value as Partial<TemplateResult> | null | undefined)?.strings;
