import { languageName } from '../foundation/formatters.js';
import { weekdayName } from '../foundation/weekday-names.js';
import type { Chip } from '../ui/chips.js';
import type { FiltersContext } from './filters-context.js';
import type { ChoiceName } from './visitor-change.js';

/** The chips of what a visitor has chosen, in the order of the controls. */
export function chosenChips(context: FiltersContext): Chip[] {
  return context.settings.filters.flatMap((name) =>
    name === 'near' ? nearChip(context) : chipsOf(name, context),
  );
}

function nearChip({ position, messages, radius, toggleNear }: FiltersContext): Chip[] {
  if (!position) return [];
  return [{ key: 'near', text: messages.nearWithin(radius), remove: () => void toggleNear() }];
}

/** One for each entry that the webmaster has not wished. */
function chipsOf(name: ChoiceName, context: FiltersContext): Chip[] {
  const own = context.own[name];
  if (own === undefined) return [];
  const isSeveral = name === 'days' || name === 'language';
  const wished = isSeveral ? own.split(/\s+/) : [own];
  const values = [context.settings[name]].flat();
  return values
    .filter((value) => !wished.includes(value))
    .map((value) => ({ value, text: textOf(name, value, context) }))
    .filter(({ text }) => text)
    .map(({ value, text }) => ({
      key: `${name} ${value}`,
      text,
      remove: () => {
        const left = values.filter((each) => each !== value).join(' ');
        context.choose({ [name]: isSeveral ? left : own });
      },
    }));
}

/** What is chosen, in words; empty for what leaves nothing out and for the order. */
function textOf(name: ChoiceName, value: string, { messages: words, tag }: FiltersContext): string {
  switch (name) {
    case 'q':
    case 'city':
      return value;
    case 'days':
      return weekdayName(tag, value as Parameters<typeof weekdayName>[1]);
    case 'language':
      return languageName(tag, value);
    case 'place':
      return { 'in-person': words.placeInPerson, online: words.placeOnline }[value] ?? '';
    case 'signup':
      return `${words.signupLabel}: ${value === 'open' ? words.signupOpen : words.signupAll}`;
    case 'order':
      return '';
  }
}
