let isTold = false;

/** Says once that a file could not be had. */
export function warnOnce(): void {
  if (isTold) return;
  isTold = true;
  // eslint-disable-next-line no-console -- the webmaster has nothing else to go by
  console.warn('Circlet: a file is missing or was changed; your own content is shown.');
}
