/** There is nothing to print; the message is one sentence that says why. */
export class NoSignups extends Error {
  override readonly name = 'NoSignups';
}
