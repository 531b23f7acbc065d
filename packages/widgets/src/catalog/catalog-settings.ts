import type { CourseFilter } from '@circlet/sdk';
import * as read from '../foundation/attribute-values.js';
import { commonAttributes } from '../foundation/common-attributes.js';
import { readSettings, type PropertyOf, type SettingsOf } from '../foundation/read-settings.js';

/** The controls that a webmaster can choose from. */
export const catalogControls = [
  'q',
  'topics',
  'languages',
  'open-licence',
  'guide',
  'order',
] as const;

/** A control over the results. */
export type CatalogControl = (typeof catalogControls)[number];

/** How each attribute is read, and what it is where it is missing or wrong. */
const attributes = {
  q: [read.words, ''],
  provider: [read.words, ''],
  topics: [read.listOf(','), []],
  languages: [read.listOf(' '), []],
  order: read.choice('title', 'popular', 'rated', 'newest'),
  'course-list': [read.wholeNumber(1, 2_147_483_647), undefined],
  'page-size': [read.wholeNumber(1, 100), 12],
  filters: [read.someOf(...catalogControls), catalogControls],
  ...commonAttributes,
} as const;

type Attributes = typeof attributes;

/** An attribute of the catalog that has a value. */
export type CatalogAttribute = keyof Attributes;

/** What the attributes say, with defaults for what is missing or wrong. */
export type CatalogSettings = SettingsOf<Attributes>;

/**
 * Reads the catalog's attributes. What makes no sense counts as missing and is
 * named in `wrong`, so that the webmaster can be told.
 *
 * @param given What a property holds; null, undefined or empty where the attribute is missing.
 */
export const readCatalogSettings = (
  given: (property: PropertyOf<CatalogAttribute>) => unknown,
): { settings: CatalogSettings; wrong: CatalogAttribute[] } => readSettings(attributes, given);

/** The attributes that are there or not. */
export interface CatalogSwitches {
  readonly openLicence: boolean;
  readonly guide: boolean;
}

/** The question that the catalog asks. */
export function courseFilter(
  settings: CatalogSettings,
  { openLicence, guide }: CatalogSwitches,
): CourseFilter {
  const { q, provider, topics, languages, order } = settings;
  return {
    ...{ q, provider, topics, languages, order, openLicence, guide },
    courseList: settings['course-list'],
    pageSize: settings['page-size'],
  };
}
