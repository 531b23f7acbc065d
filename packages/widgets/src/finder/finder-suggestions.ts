import type { TemplateResult } from 'lit';
import { suggestionButtons } from '../ui/suggestion-buttons.js';
import type { FiltersContext } from './filters-context.js';
import type { ChoiceName, VisitorChange } from './visitor-change.js';

/**
 * What a visitor can undo of a search that found nothing; the webmaster's own limits stay.
 *
 * @param onChosen Called after a change by which the pressed button goes away.
 */
export function suggestions(
  context: FiltersContext,
  onChosen: () => void,
): TemplateResult | undefined {
  const { messages, settings, position, choose, toggleNear } = context;
  const { q, place, signup, filters } = settings;
  const changes: readonly [boolean, ChoiceName, string, VisitorChange][] = [
    [q !== '', 'q', messages.tryWithoutWords, { q: '' }],
    [place !== 'any', 'place', messages.tryAnyPlace, { place: 'any' }],
    [signup === 'open', 'signup', messages.tryClosedToo, { signup: 'all' }],
  ];
  const undone = changes
    .filter(([helps, control]) => helps && filters.includes(control))
    .map(([, , text, change]) => ({
      text,
      apply: () => {
        choose(change);
        onChosen();
      },
    }));
  const everywhere = { text: messages.tryEverywhere, apply: () => void toggleNear() };
  return suggestionButtons(messages, position ? [everywhere, ...undone] : undone);
}
