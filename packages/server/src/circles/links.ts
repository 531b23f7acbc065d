import { slugOf } from './slug.js';

/** What the links of an answer begin with. */
export interface LinkBase {
  /** The prefix, `en`. */
  readonly language: string;
  /** The origin, without a slash at the end. */
  readonly publicUrl: string;
}

/** Where one signs up for a circle. */
export function signupUrl(
  circle: { readonly id: number; readonly venue_name: string },
  { publicUrl, language }: LinkBase,
): string {
  const slug = encodeURIComponent(slugOf(circle.venue_name));
  return `${publicUrl}/${language}/signup/${slug}-${String(circle.id)}/`;
}

/** Where a circle's report is, if there is one. */
export function reportUrl({ id }: { readonly id: number }, base: LinkBase): string {
  return `${base.publicUrl}/${base.language}/studygroup/${String(id)}/report/`;
}

/** A course's page. */
export function coursePageUrl(id: number, base: LinkBase): string {
  return base.publicUrl + coursePagePath(id, base);
}

/** A course's page, without the origin. */
export function coursePagePath(id: number, { language }: LinkBase): string {
  return `/${language}/course/${String(id)}/`;
}
