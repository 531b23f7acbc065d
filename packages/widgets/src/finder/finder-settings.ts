import type { CircleFilter } from '@circlet/sdk';
import { weekdays } from '@circlet/sdk/parts';
import * as read from '../foundation/attribute-values.js';
import { commonAttributes } from '../foundation/common-attributes.js';
import { readSettings, type PropertyOf, type SettingsOf } from '../foundation/read-settings.js';

/** The controls that are there at once. */
const firstControls = ['q', 'near', 'place'] as const;

/** The controls that a webmaster can choose from. */
export const finderControls = [
  ...firstControls,
  'city',
  'days',
  'signup',
  'language',
  'order',
] as const;

/** A control over the results. */
export type FinderControl = (typeof finderControls)[number];

const idNumber = read.wholeNumber(1, 2_147_483_647);

/** Attributes that are part of the question, and how they are read. */
const asked = {
  q: [read.words, ''],
  team: [idNumber, undefined],
  course: [idNumber, undefined],
  city: [read.words, ''],
  near: [read.coordinates, undefined],
  days: [read.someOf(...weekdays), []],
  place: read.choice('any', 'in-person', 'online'),
  topics: [read.listOf(','), []],
  language: [read.listOf(' '), []],
  signup: read.choice('open', 'closed', 'all'),
  when: read.choice('current', 'past', 'all'),
  order: read.choice('soonest', 'latest', 'newest', 'name', 'nearest'),
} as const;

/** How each attribute is read, and what it is where it is missing or wrong. */
const attributes = {
  ...asked,
  ...commonAttributes,
  radius: [read.positiveNumber, 50],
  units: read.choice('auto', 'km', 'mi'),
  'page-size': [read.wholeNumber(1, 100), 12],
  filters: [read.someOf(...finderControls), firstControls as readonly FinderControl[]],
  layout: read.choice('cards', 'list'),
  selection: read.choice('details', 'link', 'event'),
} as const;

type Attributes = typeof attributes;

/** An attribute of the finder that has a value. */
export type FinderAttribute = keyof Attributes;

/** What the attributes say, with defaults for what is missing or wrong. */
export type FinderSettings = SettingsOf<Attributes>;

/**
 * Reads the finder's attributes. What makes no sense counts as missing and is
 * named in `wrong`, so that the webmaster can be told.
 *
 * @param given What a property holds; null, undefined or empty where the attribute is missing.
 * @param hasLocation Whether the visitor said where they are.
 */
export function readFinderSettings(
  given: (property: PropertyOf<FinderAttribute>) => unknown,
  hasLocation = false,
): {
  settings: FinderSettings;
  wrong: FinderAttribute[];
} {
  const { settings, wrong } = readSettings(attributes, given);
  if (settings.order !== 'nearest' || settings.near || hasLocation) return { settings, wrong };
  return { settings: { ...settings, order: 'soonest' }, wrong: [...wrong, 'order'] };
}

/** What a visitor has changed; undefined where the attributes still hold. */
export interface VisitorChoice {
  readonly near?: { readonly latitude: number; readonly longitude: number } | undefined;
}

/** The question that the finder asks. */
export function circleFilter(
  settings: FinderSettings,
  credit: boolean,
  visitor: VisitorChoice,
): CircleFilter {
  const names = Object.keys(asked) as (keyof typeof asked)[];
  const filter = Object.fromEntries(names.map((name) => [name, settings[name]])) as SettingsOf<
    typeof asked
  >;
  const near = visitor.near ?? filter.near;
  return {
    ...filter,
    near: near && { ...near, radiusKm: settings.radius },
    credit,
    pageSize: settings['page-size'],
  };
}
