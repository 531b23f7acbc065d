/** Something that was opened in the place of results: what kind of thing, and its number. */
export interface Opened {
  readonly kind: 'circle' | 'course';
  readonly id: number;
}
