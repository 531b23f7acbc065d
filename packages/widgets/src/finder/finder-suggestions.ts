import type { FinderMessages } from '../locales/finder/messages.js';
import type { Suggestion } from './finder-looks.js';
import type { FinderControl, FinderSettings } from './finder-settings.js';

/** What a visitor can change of a search. */
export interface VisitorChange {
  readonly q?: string;
  readonly place?: FinderSettings['place'];
  readonly signup?: FinderSettings['signup'];
}

/** What the suggestions need of the finder. */
export interface SuggestionContext {
  readonly hasLocation: boolean;
  readonly forgetLocation: () => void;
  readonly choose: (change: VisitorChange) => void;
}

/** What a visitor can undo of a search that found nothing; the webmaster's own limits stay. */
export function suggestions(
  messages: FinderMessages,
  { q, place, signup, filters }: FinderSettings,
  { hasLocation, forgetLocation, choose }: SuggestionContext,
): Suggestion[] {
  const changes: readonly [boolean, FinderControl, string, VisitorChange][] = [
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
      },
    }));
  const everywhere = { text: messages.tryEverywhere, apply: forgetLocation };
  return hasLocation ? [everywhere, ...undone] : undone;
}
