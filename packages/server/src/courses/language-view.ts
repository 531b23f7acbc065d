import type { CourseLanguage } from '@circlet/contract';
import { sql } from 'kysely';
import type { Database } from '../database/schema.js';
import type { View } from '../http/plain-view.js';
import { isRightToLeft, languageName } from './language-names.js';

/**
 * The answer to `GET /api/courses/languages/`: the languages of listed
 * courses, archived ones too, as on the live API. Those that the site does not
 * have are left out.
 */
export function languageView(database: Database): View {
  return async ({ language }) => {
    const rows = await database
      .selectFrom('courses')
      .select('language')
      .where('deleted', '=', false)
      .where('unlisted', '=', false)
      .groupBy('language')
      .orderBy(sql`language collate "C"`)
      .execute();
    const languages = rows.flatMap((row) => languageItem(row.language, language));
    return { status: 200, body: { languages } };
  };
}

function languageItem(code: string, visitorLanguage: string): readonly CourseLanguage[] {
  const name = languageName(code, 'en');
  if (name === undefined) return [];
  return [
    {
      bidi: isRightToLeft(code),
      code,
      name,
      name_local: languageName(code, code) ?? name,
      name_translated: languageName(code, visitorLanguage) ?? name,
    },
  ];
}
