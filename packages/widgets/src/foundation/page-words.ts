import { codeOf, type Words } from '../locales/catalog.js';
import { told } from '../locales/told.js';
import { pageSentence, wrongWith, type PageText } from './page-sentence.js';
import { warnOnce } from './webmaster-advice.js';

/** Sets of words, and what each has of sentences that several have. */
export const groupsOfSets: Readonly<Record<string, readonly string[]>> = {
  controls: ['controls'],
  coursedetails: ['circle', 'coursedetails'],
  courses: ['course', 'courses'],
  details: ['calendar', 'details'],
  finder: ['circle', 'finder'],
  provider: ['circle', 'provider'],
  sending: ['calendar', 'sending'],
  signup: ['circle', 'signup'],
};

/** Sets of which English comes in two parts: what is strange is known with the second. */
export const setsInParts: readonly string[] = ['courses', 'finder', 'signup'];

type Node = Readonly<Record<string, unknown>>;

/** What a page wrote in one place. */
interface Block {
  readonly code: string;
  readonly direction: Words['direction'];
  /** Sentences by group. */
  readonly groups: Node;
}

/**
 * Words with what the page has written itself, in elements such as
 * `<script type="application/json" data-circlet-words lang="nl">`. Whatever is
 * wrong in there is told to the webmaster and ignored.
 *
 * @param code Of the language that is wanted.
 * @param set Name of the set.
 * @param ours Our words of it, in that language or in English.
 */
export function withPageWords<M extends Words>(code: string, set: string, ours: M): M {
  const all = pageBlocks();
  // Where there are no words of a language, those of the English that is shown instead count.
  const language = all.some((block) => block.code === code) ? code : ours.language;
  const blocks = all.filter((block) => block.code === language);
  const groups = blocks.flatMap((block) =>
    (groupsOfSets[set] ?? []).map((name) => ({ name, node: block.groups[name] })),
  );
  const changes = groups.filter(({ node }) => node !== undefined);
  if (changes.length === 0) return ours;
  const isNew = ours.language !== language;
  const direction = (isNew && blocks.at(-1)?.direction) || ours.direction;
  const changed = <W extends Words>(words: W, isWhole: boolean): W =>
    changes.reduce<W>(
      (so, { name, node }) => changedNode(so, node, { path: name, language, isWhole }),
      { ...words, language, direction },
    );
  const isInParts = setsInParts.includes(set) && ours.language === 'en';
  if (!isInParts) return changed(ours, true);
  let whole: Words | undefined;
  return {
    ...changed(ours, false),
    whole: <W extends Words>(en: W): W => (whole ??= changed(en, true)) as W,
  };
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

interface Place {
  readonly path: string;
  readonly language: string;
  /** Whether all sentences are there, so that others are strange. */
  readonly isWhole: boolean;
}

/** The same with changes, as far as they fit. */
function changedNode<T extends object>(ours: T, changes: unknown, place: Place): T {
  if (!isNode(changes)) {
    ignore(place, 'it takes sentences by name');
    return ours;
  }
  const result = { ...ours } as Record<string, unknown>;
  for (const [name, change] of Object.entries(changes)) {
    const path = `${place.path}.${name}`;
    const isOurs = Object.hasOwn(ours, name) && !['language', 'direction'].includes(name);
    if (isOurs) result[name] = changedValue(result[name], change, { ...place, path });
    else if (place.isWhole) ignore({ path }, 'there is no such sentence');
  }
  return result as T;
}

function changedValue(ours: unknown, change: unknown, place: Place): unknown {
  if (isNode(ours)) return changedNode(ours, change, place);
  const name = place.path.split('.').at(-1) ?? '';
  const isFunction = typeof ours === 'function';
  const takes = (isFunction && told[name]) || { names: [] };
  const wrong = isFunction || typeof change !== 'string' ? wrongWith(change, takes) : '';
  if (wrong || (!isFunction && typeof change !== 'string')) {
    ignore(place, wrong || 'it is not a text');
    return ours;
  }
  return isFunction ? pageSentence(change as PageText, takes, place.language) : change;
}

const ignore = ({ path }: Pick<Place, 'path'>, why: string): void => {
  warnOnce(`data-circlet-words: ${path} is ignored: ${why}.`);
};

/** What the page has written, in the order of the page. */
function pageBlocks(): Block[] {
  return [...document.querySelectorAll<HTMLElement>('[data-circlet-words]')].flatMap((element) => {
    const code = codeOf(element.closest('[lang]')?.getAttribute('lang') ?? '') || 'en';
    try {
      new Intl.PluralRules(code);
      const groups: unknown = JSON.parse(element.textContent);
      if (!isNode(groups)) throw new TypeError('it takes groups of sentences by name');
      for (const name of Object.keys(groups)) {
        if (!Object.values(groupsOfSets).flat().includes(name))
          ignore({ path: name }, 'there is no such group');
      }
      return [{ code, direction: element.dir === 'rtl' ? 'rtl' : 'ltr', groups }];
    } catch (error) {
      ignore({ path: `lang="${code}"` }, String(error));
      return [];
    }
  });
}
