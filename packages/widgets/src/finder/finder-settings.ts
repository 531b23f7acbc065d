import type { CircleFilter } from '@circlet/sdk';
import { weekdays } from '@circlet/sdk/parts';
import * as read from '../foundation/attribute-values.js';
import { readSettings, type PropertyOf, type SettingsOf } from '../foundation/read-settings.js';

/** The controls that a webmaster can choose from. */
export const finderControls = ['q', 'near', 'place', 'signup'] as const;

/** A control over the results. */
export type FinderControl = (typeof finderControls)[number];

const idNumber = read.wholeNumber(1, 2_147_483_647);

/** How each attribute is read, and what it is where it is missing or wrong. */
const attributes = {
  q: [read.words, ''],
  team: [idNumber, undefined],
  course: [idNumber, undefined],
  city: [read.words, ''],
  near: [read.coordinates, undefined],
  radius: [read.positiveNumber, 50],
  units: [read.oneOf('auto', 'km', 'mi'), 'auto'],
  days: [read.someOf(...weekdays), []],
  place: [read.oneOf('any', 'in-person', 'online'), 'any'],
  topics: [read.listOf(','), []],
  language: [read.listOf(' '), []],
  signup: [read.oneOf('open', 'closed', 'all'), 'open'],
  when: [read.oneOf('current', 'past', 'all'), 'current'],
  order: [read.oneOf('soonest', 'latest', 'newest', 'name', 'nearest'), 'soonest'],
  'page-size': [read.wholeNumber(1, 100), 12],
  filters: [read.someOf(...finderControls), finderControls],
  layout: [read.oneOf('cards', 'list'), 'cards'],
  selection: [read.oneOf('details', 'link', 'event'), 'details'],
  transport: [read.oneOf('auto', 'fetch', 'jsonp', 'bridge'), 'auto'],
  theme: [read.oneOf('auto', 'light', 'dark'), 'auto'],
  'heading-level': [read.wholeNumber(2, 5), 2],
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
 */
export function readFinderSettings(given: (property: PropertyOf<FinderAttribute>) => unknown): {
  settings: FinderSettings;
  wrong: FinderAttribute[];
} {
  const { settings, wrong } = readSettings(attributes, given);
  if (settings.order !== 'nearest' || settings.near) return { settings, wrong };
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
  const near = visitor.near ?? settings.near;
  return {
    q: settings.q,
    team: settings.team,
    course: settings.course,
    city: settings.city,
    near: near && { ...near, radiusKm: settings.radius },
    days: settings.days,
    place: settings.place,
    topics: settings.topics,
    language: settings.language,
    signup: settings.signup,
    when: settings.when,
    credit,
    order: settings.order,
    pageSize: settings['page-size'],
  };
}
