import type { Told } from '../locales/told.js';

/** A sentence as a page writes it: a text, or texts by plural form or by case. */
export type PageText = string | { readonly [form: string]: PageText };

const forms = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** What is wrong with a sentence that a page wrote; empty if nothing is. */
export function wrongWith(text: unknown, told: Told): string {
  if (typeof text === 'string') {
    const strange = namesIn(text).find((name) => !told.names.includes(name));
    return strange === undefined ? '' : `{${strange}} is not among {${told.names.join('}, {')}}`;
  }
  if (typeof text !== 'object' || text === null) return 'it is not a text';
  const { cases = [] } = told;
  const has = (name: string): boolean => Object.hasOwn(text, name);
  const isByCase = cases.length > 0 && cases.every(has);
  const strange = Object.keys(text).find((name) => !(isByCase ? cases : forms).includes(name));
  if (strange !== undefined || !(isByCase || has('other'))) {
    const byCase = cases.length > 0 ? `, or all of ${cases.join(', ')}` : '';
    return `it takes a text, or one for each of ${forms.join(', ')}, of which "other" is needed${byCase}`;
  }
  // A case may depend on a number; a plural form is a text.
  const wrongBelow = (each: unknown): string =>
    isByCase || typeof each === 'string'
      ? wrongWith(each, { names: told.names })
      : 'a plural form is not a text';
  return Object.values(text).map(wrongBelow).find(Boolean) ?? '';
}

const namesIn = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);

/** The function that says what a page wrote, with numbers as its language writes them. */
export function pageSentence(
  text: PageText,
  { names, choose }: Told,
  language: string,
): (...told: never[]) => string {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  const written = (value: unknown): string =>
    typeof value === 'number' ? numbers.format(value) : String(value);
  return (...told) => {
    const values: readonly unknown[] = told;
    const number = Number(values.filter((value) => typeof value === 'number').at(-1));
    const textOf = (forms: PageText): string => {
      if (typeof forms === 'string') return forms;
      const byCase = choose && forms[choose(...told)];
      return textOf(byCase ?? forms[rules.select(number)] ?? forms['other'] ?? '');
    };
    return textOf(text).replace(/\{(\w+)\}/g, (_, name: string) =>
      written(values[names.indexOf(name)]),
    );
  };
}
