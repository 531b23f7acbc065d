/** Languages that all elements speak. */
export const codes: readonly string[] = [
  'en',
  'af',
  'ar',
  'de',
  'es',
  'fi',
  'fr',
  'pl',
  'pt',
  'ro',
];

/** Those of which nobody has read the words a second time. */
export const notReviewed: readonly string[] = ['af', 'fi', 'pl', 'ro'];
