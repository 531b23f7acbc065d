import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Validator from '@adobe/structured-data-validator';

type Values = Record<string, string[]>;
type Node = Record<string, unknown>;

/** What the vocabulary says of each of its words, by what is said: words of schema.org without their prefix. */
const vocabulary = readVocabulary();

function readVocabulary(): Map<string, Values> {
  const file = fileURLToPath(import.meta.resolve('@vocabulary/schema/schema.nq'));
  const words = new Map<string, Values>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [, word = '', said = '', value = ''] =
      /^<http:\/\/schema\.org\/(\w+)> <\S+[/#](\w+)> <(?:http:\/\/schema\.org\/|\S+[/#])(\w+)> /.exec(
        line,
      ) ?? [];
    if (!word) continue;
    const values = words.get(word) ?? {};
    words.set(word, values);
    values[said] = [...(values[said] ?? []), value];
  }
  return words;
}

const said = (word: string, what: string): string[] => vocabulary.get(word)?.[what] ?? [];
const references = (words: string[]) => words.map((word) => ({ '@id': `schema:${word}` }));

const graph = [...vocabulary.keys()].map((word) => ({
  '@id': `schema:${word}`,
  '@type': said(word, 'type').includes('Property') ? 'rdf:Property' : 'rdfs:Class',
  'rdfs:subClassOf': references(said(word, 'subClassOf')),
  'schema:domainIncludes': references(said(word, 'domainIncludes')),
}));

const validator = new Validator({ '@graph': graph });

/** What Google asks of the things that it shows, as its documentation has it. */
const askedByGoogle: Readonly<Record<string, readonly string[]>> = {
  Event: ['name', 'startDate', 'location'],
  Course: ['name', 'description', 'provider'],
  CourseInstance: ['courseMode'],
  Place: ['address'],
  VirtualLocation: ['url'],
  Offer: ['category', 'price', 'priceCurrency'],
  AggregateRating: ['ratingValue', 'ratingCount'],
  Schedule: ['repeatCount', 'repeatFrequency'],
};

/**
 * What is wrong with data, each finding as a line: words that schema.org does not
 * have or not there, values of another kind than it wants, and what Google misses.
 */
export async function findings(data: Node): Promise<string[]> {
  const issues = await validator.validate({ jsonld: { [String(data['@type'])]: [data] } });
  return [
    ...issues.map(({ severity, issueMessage }) => `${severity}: ${issueMessage}`),
    ...nodesIn(data).flatMap((node) => [...wrongValues(node), ...missing(node)]),
  ];
}

function nodesIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (typeof value !== 'object' || value === null) return [];
  const own = '@type' in value ? [value as Node] : [];
  return [...own, ...Object.values(value).flatMap(nodesIn)];
}

const missing = (node: Node): string[] =>
  (askedByGoogle[String(node['@type'])] ?? [])
    .filter((property) => [undefined, '', null].includes(node[property] as undefined))
    .map((property) => `Google: ${String(node['@type'])} without ${property}`);

function wrongValues(node: Node): string[] {
  return Object.entries(node)
    .filter(([property]) => !property.startsWith('@'))
    .flatMap(([property, values]) =>
      [values]
        .flat()
        .filter((value) => !fits(value, said(property, 'rangeIncludes')))
        .map((value) => `${property} cannot be ${JSON.stringify(value)}`),
    );
}

const date = /^\d{4}-\d\d-\d\d$/;
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?$/;
const timeOfDay = /^\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)?$/;
const duration = /^P(?=\d|T\d)(\d+D)?(T(\d+H)?(\d+M)?)?$/;

const kinds: Readonly<Record<string, (value: unknown) => boolean>> = {
  Text: (value) => typeof value === 'string' && value !== '',
  URL: (value) => typeof value === 'string' && URL.canParse(value),
  Date: (value) => typeof value === 'string' && date.test(value),
  DateTime: (value) => typeof value === 'string' && moment.test(value),
  Time: (value) => typeof value === 'string' && timeOfDay.test(value),
  Duration: (value) => typeof value === 'string' && duration.test(value),
  Integer: Number.isInteger,
  Number: Number.isFinite,
  Boolean: (value) => typeof value === 'boolean',
};

function fits(value: unknown, wanted: readonly string[]): boolean {
  if (typeof value === 'object' && value !== null) {
    return ancestors(String((value as Node)['@type'])).some((type) => wanted.includes(type));
  }
  return wanted.some((kind) => kinds[kind]?.(value) ?? isMember(value, kind));
}

/** `https://schema.org/InStock` where an ItemAvailability is wanted; a plain address for a thing. */
function isMember(value: unknown, kind: string): boolean {
  const [, member = ''] = /^https:\/\/schema\.org\/(\w+)$/.exec(String(value)) ?? [];
  if (member) return said(member, 'type').includes(kind);
  return kind === 'ImageObject' && URL.canParse(String(value));
}

function ancestors(type: string): string[] {
  return [type, ...said(type, 'subClassOf').flatMap(ancestors)];
}
