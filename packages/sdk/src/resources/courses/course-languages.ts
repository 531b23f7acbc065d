import type { CourseLanguage as WholeLanguage } from '@circlet/contract';
import { listCourseLanguages } from '@circlet/contract/client';
import type { Connection } from '../../connection.js';
import type { CourseLanguage } from '../../models/course.js';
import { deepFreeze } from '../../models/deep-freeze.js';
import { fieldMessages } from '../../wire/field-messages.js';
import type { FreshOptions } from '../call.js';
import { readRows, type RowSource } from '../lists/rows.js';

type WireLanguage = Partial<WholeLanguage> & Pick<WholeLanguage, 'code'>;

const source = {
  ...listCourseLanguages,
  operation: 'courses.languages',
  list: 'languages',
  required: ['code'],
  messagesOf: fieldMessages,
  toModel: ({ code, name = code, name_local: nativeName = name, bidi = false }) => ({
    code,
    name,
    nativeName,
    isRightToLeft: bidi,
  }),
} satisfies RowSource<WireLanguage, CourseLanguage>;

/**
 * The languages of courses, sorted by their English names: the API has no order for them.
 *
 * @throws ApiError
 */
export async function courseLanguages(
  connection: Connection,
  options: FreshOptions,
): Promise<readonly CourseLanguage[]> {
  const { rows } = await readRows<WireLanguage, CourseLanguage>(connection, source, options);
  return deepFreeze(
    rows
      .flatMap((language) => language ?? [])
      .sort((one, other) => one.name.localeCompare(other.name)),
  );
}
