import { listCircleCities } from '@circlet/contract/client';
import type { Connection } from '../../connection.js';
import { deepFreeze } from '../../models/deep-freeze.js';
import { fieldMessages } from '../../wire/field-messages.js';
import type { FreshOptions } from '../call.js';
import { readRows, type RowSource } from '../lists/rows.js';

/** What facilitators write where the form wants a city. */
const noCity = /^(online|virtual|zoom|n\/a|tba|tbd)$|^\P{L}*$|^\s|\s$/iu;

const source = {
  ...listCircleCities,
  operation: 'circles.cities',
  required: ['value'],
  messagesOf: fieldMessages,
  toModel: (wire) => wire,
} satisfies RowSource<{ readonly value: string }, { readonly value: string }>;

/**
 * The cities of all circles, past ones too, sorted for people and spelled as
 * the filter of circles wants them.
 *
 * @throws ApiError
 */
export async function circleCities(
  connection: Connection,
  options: FreshOptions,
): Promise<readonly string[]> {
  const { rows } = await readRows(connection, source, options);
  const cities = new Set(rows.flatMap((row) => (row && !noCity.test(row.value) ? row.value : [])));
  return deepFreeze([...cities].sort((one, other) => one.localeCompare(other)));
}
