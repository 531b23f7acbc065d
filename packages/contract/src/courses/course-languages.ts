import * as z from 'zod/mini';

/** A language in which there is a course. */
export const CourseLanguage = z.strictObject({
  code: z.string(),
  name: z.string(),
  name_local: z.string(),
  name_translated: z.string(),
  bidi: z.boolean(),
});

/** A language as it travels. */
export type CourseLanguage = z.infer<typeof CourseLanguage>;

/** The languages of listed courses, in no order. */
export const CourseLanguages = z.strictObject({ languages: z.array(CourseLanguage) });

/** Languages as they travel. */
export type CourseLanguages = z.infer<typeof CourseLanguages>;
