import type { CourseTopic } from '@circlet/sdk';
import { languageName } from '../foundation/formatters.js';
import type { CoursesMessages } from '../locales/courses/messages.js';
import type { Chip } from '../ui/chips.js';
import {
  readCatalogSettings,
  type CatalogControl,
  type CatalogSettings,
  type CatalogSwitches,
} from './catalog-settings.js';
import type { ChoicesOf } from './choices-of-api.js';
import type { CatalogChange } from './visitor-change.js';

/** What the chips need beside the settings, and whom they tell. */
export interface CatalogChipsContext {
  readonly host: Element & CatalogSwitches;
  readonly words: CoursesMessages;
  /** Language tag for the names of languages. */
  readonly tag: string;
  readonly topics: ChoicesOf<CourseTopic>;
  readonly choose: (change: CatalogChange) => void;
}

/** What the webmaster wrote: where a visitor begins, and where "clear all" leads back to. */
const written = (host: Element): CatalogSettings =>
  readCatalogSettings((property) => host.getAttribute(property)).settings;

/** A chip for each thing that a visitor chose; none for what the webmaster wrote. */
export function catalogChips(settings: CatalogSettings, context: CatalogChipsContext): Chip[] {
  const { host, words, choose } = context;
  const { q, filters } = settings;
  const start = written(host);
  const one = (control: CatalogControl, isChosen: boolean, text: string, undo: CatalogChange) =>
    isChosen
      ? [
          {
            control,
            key: control,
            text,
            remove: () => {
              choose(undo);
            },
          },
        ]
      : [];
  const all = [
    ...one('q', q !== '' && q !== start.q, q, { q: start.q }),
    ...topicChips(settings.topics, start.topics, context),
    ...languageChips(settings.languages, start.languages, context),
    ...one(
      'open-licence',
      host.openLicence && !host.hasAttribute('open-licence'),
      words.openLicence,
      { openLicence: false },
    ),
    ...one('guide', host.guide && !host.hasAttribute('guide'), words.guide, { guide: false }),
  ];
  return all.filter(({ control }) => filters.includes(control));
}

/** The change that leads back to what the webmaster wrote. */
export function withoutChoices(host: Element): CatalogChange {
  return {
    q: host.getAttribute('q') ?? '',
    topics: host.getAttribute('topics') ?? '',
    languages: host.getAttribute('languages') ?? '',
    openLicence: host.hasAttribute('open-licence'),
    guide: host.hasAttribute('guide'),
  };
}

type ControlChip = Chip & { readonly control: CatalogControl };

function topicChips(
  chosen: readonly string[],
  start: readonly string[],
  { topics, choose }: CatalogChipsContext,
): ControlChip[] {
  const known = typeof topics === 'string' ? [] : topics;
  return added(chosen, start).map((slug) => ({
    control: 'topics',
    key: `topics ${slug}`,
    text: known.find((topic) => topic.slug === slug)?.title ?? slug,
    remove: () => {
      choose({ topics: without(chosen, slug).join() });
    },
  }));
}

function languageChips(
  chosen: readonly string[],
  start: readonly string[],
  { tag, choose }: CatalogChipsContext,
): ControlChip[] {
  return added(chosen, start).map((code) => ({
    control: 'languages',
    key: `languages ${code}`,
    text: languageName(tag, code),
    remove: () => {
      choose({ languages: without(chosen, code).join(' ') });
    },
  }));
}

const added = (chosen: readonly string[], start: readonly string[]): string[] =>
  chosen.filter((each) => !start.includes(each));

const without = (chosen: readonly string[], one: string): string[] =>
  chosen.filter((each) => each !== one);
