import * as read from '../foundation/attribute-values.js';
import { commonAttributes } from '../foundation/common-attributes.js';
import { readSettings, type PropertyOf, type SettingsOf } from '../foundation/read-settings.js';

const attributes = {
  course: [read.wholeNumber(1, 2_147_483_647), undefined],
  provider: [read.words, undefined],
  'course-title': [read.words, undefined],
  size: read.choice('list', 'line', 'badge'),
  ...commonAttributes,
} as const;

/** An attribute of the element that it looks at. */
export type CourseAttribute = keyof typeof attributes;

/** What the attributes say, with defaults for what is missing or wrong. */
export type CourseSettings = SettingsOf<typeof attributes>;

/**
 * Reads the attributes. What makes no sense counts as missing and is named in
 * `wrong`; so is a course of which nothing is said.
 */
export function readCourseSettings(given: (property: PropertyOf<CourseAttribute>) => unknown): {
  settings: CourseSettings;
  wrong: CourseAttribute[];
} {
  const { settings, wrong } = readSettings(attributes, given);
  const { course, provider, 'course-title': title } = settings;
  const isNamed = provider !== undefined && title !== undefined;
  if (course !== undefined || isNamed || wrong.includes('course')) return { settings, wrong };
  return { settings, wrong: [...wrong, 'course'] };
}
