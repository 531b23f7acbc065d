import { nothing } from './nothing.js';
import type { Part } from './template.js';

/** Sets an attribute, `.property`, `?boolean` attribute or `@event` of an element; only what has changed is set. */
export function attributePart(element: Element, name: string, texts: readonly string[]): Part {
  const count = texts.length - 1;
  const isWhole = count === 1 && !texts.some(Boolean);
  const set = setterOf(element, name);
  let before: unknown = nothing;
  return (values, position) => {
    const now = isWhole ? values[position] : joined(texts, values, position);
    if (now !== before) set(now);
    before = now;
    return position + count;
  };
}

/** One value that is nothing makes all of it nothing. */
function joined(texts: readonly string[], values: readonly unknown[], position: number): unknown {
  const own = values.slice(position, position + texts.length - 1);
  if (own.includes(nothing)) return nothing;
  return texts.map((text, i) => (i > 0 ? `${(own[i - 1] ?? '') as string}${text}` : text)).join('');
}

function setterOf(element: Element, name: string): (value: unknown) => void {
  const plain = name.slice(1);
  switch (name[0]) {
    case '.':
      return (value) => Object.assign(element, { [plain]: value });
    case '?':
      return (value) => element.toggleAttribute(plain, value !== nothing && !!value);
    case '@':
      return listener(element, plain);
    default:
      return (value) => {
        if (value === nothing) element.removeAttribute(name);
        else element.setAttribute(name, (value ?? '') as string);
      };
  }
}

/** Listens once, and calls whoever is to be called by then. */
function listener(element: Element, type: string): (value: unknown) => void {
  let act: unknown;
  element.addEventListener(type, (event) => {
    (act as ((event: Event) => void) | undefined)?.(event);
  });
  return (value) => {
    act = value;
  };
}
