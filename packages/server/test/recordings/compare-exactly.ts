import type { Recording } from '../../../../test/recordings/recorded.js';

/** Compares bodies to the byte, key order included, but for the white space between the tokens of JSON. */
export function compareExactly(
  _recording: Recording,
  theirs: unknown,
  ours: unknown,
): readonly string[] {
  const [own, their] = [JSON.stringify(ours), JSON.stringify(theirs)];
  return own === their ? [] : [`${own} instead of ${their}`];
}
