import type { PageScript } from '../foundation/page-script.js';
import { addToHead } from './head-element.js';
import { scriptAddress } from './script-address.js';

/**
 * Makes the function that loads files, none of which runs unless its hash is
 * the known one.
 *
 * A script with `integrity` is the one way that all engines enforce. It does
 * not cover what the file imports, so that comes first, each file as a script
 * of its own; the importing file then finds it among the page's modules. Hints
 * with the same hashes let all of them be fetched side by side. `import()` of
 * an address is used only once its script has loaded: after a failure it would
 * fetch anew and run whatever comes.
 *
 * @param base Address of the files' folder, with a trailing slash.
 * @param nonce The page's word for scripts that it admits; empty where it has none.
 */
export function verifiedLoad(base: string, nonce: string): PageScript['load'] {
  let address: ReturnType<typeof scriptAddress> | undefined;
  const loading = new Map<string, Promise<unknown>>();

  const known = (hash: string): object => ({
    crossOrigin: 'anonymous',
    integrity: `sha384-${hash}`,
    nonce,
  });

  const start = (before: Promise<unknown>, url: string, hash: string): Promise<unknown> => {
    addToHead('link', { ...known(hash), rel: 'modulepreload', href: url });
    const file = before.then(
      () =>
        new Promise((onload, onerror) => {
          address ??= scriptAddress(base);
          const src = address(url);
          addToHead('script', { ...known(hash), type: 'module', onload, onerror, src });
        }),
    );
    loading.set(url, file);
    // The next who needs it tries anew.
    file.catch(() => loading.delete(url));
    return file;
  };

  return async (files) => {
    let before: Promise<unknown> = Promise.resolve();
    let last = '';
    for (const [, name = '', hash = ''] of files.matchAll(/(\S+) (\S+)/g)) {
      last = base + name;
      before = Promise.all([before, loading.get(last) ?? start(before, last, hash)]);
    }
    await before;
    return import(last) as Promise<unknown>;
  };
}
