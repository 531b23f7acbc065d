import { allInside, inside, textOf, until } from '../../testing/mount.js';
import { press, typeInto, type FiltersProbe } from '../filters.test-page.js';

/** The box to type into. */
export const box = (element: FiltersProbe): HTMLInputElement => inside(element, '[role=combobox]');
/** What can be chosen. */
export const options = (element: FiltersProbe): HTMLElement[] =>
  allInside(element, '[role=option]');
/** What opens below the box. */
export const panel = (element: FiltersProbe): HTMLElement => inside(element, '.combobox .panel');
/** What the live region holds. */
export const spoken = (element: FiltersProbe): string =>
  textOf(inside(element, '.combobox [role=status]'));
/** The texts that can be chosen, without what tells them apart. */
export const chooseable = (element: FiltersProbe): string[] =>
  options(element).map((option) => textOf(option.querySelector('bdi')));

/** What a screen reader is told of the box: open or not, and what Enter would take. */
export function told(element: FiltersProbe): string {
  const input = box(element);
  const isOpen = panel(element).getClientRects().length > 0;
  const active = input.getAttribute('aria-activedescendant') ?? '';
  const selected = allInside(element, '[aria-selected=true]');
  if (input.getAttribute('aria-expanded') !== String(isOpen)) return 'aria-expanded is wrong';
  if (selected.map(({ id }) => id).join() !== active) return 'aria-activedescendant is wrong';
  const name = textOf(selected[0]?.querySelector('bdi'));
  return `${isOpen ? 'open' : 'closed'}${name && `: ${name}`}`;
}

/** Presses a key in the box; waits until what comes of it is drawn. */
export async function key(element: FiltersProbe, name: string): Promise<string> {
  const [last = '', ...modifiers] = name.split('+').reverse();
  const event = press(box(element), last, { altKey: modifiers.includes('Alt') });
  await settled(element);
  return `${told(element)}${event.defaultPrevented ? '' : ', passed on'}`;
}

/** Waits until everything that is at hand is drawn. */
export async function settled(element: FiltersProbe): Promise<void> {
  for (let i = 0; i < 4; i++) {
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
  }
}

/** Types words, and waits until suggestions are open. */
export async function typed(element: FiltersProbe, words: string): Promise<void> {
  box(element).focus();
  typeInto(box(element), words);
  await until(() => told(element).startsWith('open'));
  await settled(element);
}
