import * as read from '../foundation/attribute-values.js';
import { commonAttributes } from '../foundation/common-attributes.js';
import { readSettings, type PropertyOf, type SettingsOf } from '../foundation/read-settings.js';

/** How the attributes that the first look needs are read. */
export const firstAttributes = {
  circle: [read.wholeNumber(1, 2_147_483_647), undefined],
  ...commonAttributes,
} as const;

/** What those attributes say. */
export type FirstSettings = SettingsOf<typeof firstAttributes>;

/** Reads what the first look needs, with defaults for what is missing or wrong. */
export function readFirstSettings(
  given: (property: PropertyOf<keyof typeof firstAttributes>) => unknown,
): FirstSettings {
  return readSettings(firstAttributes, given).settings;
}
