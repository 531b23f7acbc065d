import type { TemplateResult } from 'lit';
import type { CoursesFirstMessages } from '../locales/courses/messages.js';
import { suggestionButtons } from '../ui/suggestion-buttons.js';
import type { CatalogControl, CatalogSettings, CatalogSwitches } from './catalog-settings.js';
import { allWords } from './catalog-words.js';
import type { CatalogChange } from './visitor-change.js';

/** What a visitor can undo of a search that found nothing; the webmaster's own limits stay. */
export function suggestions(
  firstWords: CoursesFirstMessages,
  { q, topics, languages, filters }: CatalogSettings,
  { openLicence, guide }: CatalogSwitches,
  choose: (change: CatalogChange) => void,
): TemplateResult | undefined {
  const messages = allWords(firstWords);
  const changes: readonly [boolean, CatalogControl, string, CatalogChange][] = [
    [q !== '', 'q', messages.tryWithoutWords, { q: '' }],
    [topics.length > 0, 'topics', messages.tryAllTopics, { topics: '' }],
    [languages.length > 0, 'languages', messages.tryAllLanguages, { languages: '' }],
    [openLicence, 'open-licence', messages.tryAnyLicence, { openLicence: false }],
    [guide, 'guide', messages.tryWithoutGuide, { guide: false }],
  ];
  const undone = changes
    .filter(([helps, control]) => helps && filters.includes(control))
    .map(([, , text, change]) => ({
      text,
      apply: () => {
        choose(change);
      },
    }));
  return suggestionButtons(messages, undone);
}
