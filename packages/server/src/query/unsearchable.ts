/** A query that PostgreSQL cannot read. */
const syntaxError = '42601';

/** The class of its errors about a word too long or a query too deep. */
const programLimit = '54';

/** Whether the database gave up on the words of a search rather than failed. */
export function isUnsearchable(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') {
    return false;
  }
  return error.code === syntaxError || error.code.startsWith(programLimit);
}
