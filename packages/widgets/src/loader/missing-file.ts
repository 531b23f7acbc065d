/** Whoever looks after the page learns it; visitors see the page's own content. */
export function warnOfFile(): void {
  // eslint-disable-next-line no-console -- the webmaster has nothing else to go by
  console.warn('Circlet: a file is missing or was changed; your own content is shown.');
}
