import type { PageScript } from '../foundation/page-script.js';
import { addTo } from './added-element.js';
import { scriptPolicy } from './script-policy.js';

type Named = [match: string, name: string, hash: string];

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
  let policy: ReturnType<typeof scriptPolicy> | undefined;
  const loading: Record<string, Promise<unknown> | undefined> = {};

  const start = async (before: Promise<unknown>, url: string, hash: string): Promise<unknown> => {
    const known = { crossOrigin: 'anonymous', integrity: `sha256-${hash}`, nonce };
    addTo(document.head, 'link', { ...known, rel: 'modulepreload', href: url });
    await before;
    policy ??= scriptPolicy(base);
    const src = policy.createScriptURL(url);
    return new Promise((onload, onerror) => {
      addTo(document.head, 'script', { ...known, type: 'module', onload, onerror, src });
    });
  };

  return async (files) => {
    let before: Promise<unknown> = Promise.resolve();
    let url = '';
    for (const [, name, hash] of files.matchAll(/(\S+) (\S+)/g) as Iterable<Named>) {
      url = `${base}${name}-__circletBuild.js`;
      const file = (loading[name] ??= start(before, url, hash));
      file.catch(() => {
        // The next who needs it tries anew.
        loading[name] = undefined;
      });
      before = before.then(() => file);
    }
    await before;
    return import(url) as Promise<unknown>;
  };
}
