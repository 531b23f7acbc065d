/** The part of the browser's newer history that tells of every move; some have none yet. */
interface Moves extends EventTarget {
  readonly currentEntry?: unknown;
}

/**
 * Tells when the page's address has changed: by going through the history and,
 * where the browser tells, by a router. Who hears may find that it is the same.
 *
 * @returns What ends it.
 */
export function onAddressChange(listener: () => void): () => void {
  const { navigation } = window as unknown as { readonly navigation?: Moves };
  // Before those who keep the event to themselves, as open details do.
  window.addEventListener('popstate', listener, { capture: true });
  navigation?.addEventListener('currententrychange', listener);
  return () => {
    window.removeEventListener('popstate', listener, { capture: true });
    navigation?.removeEventListener('currententrychange', listener);
  };
}
