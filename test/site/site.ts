import { readdirSync } from 'node:fs';
import { serveFolder } from '../../examples/serve-folder.mjs';
import { buildSite, siteFolder } from '../../tasks/docs.mjs';

/** Not at the root of its host, where links that begin with a slash would do. */
const path = '/somewhere/docs';

/** The documentation as a visitor finds it. */
export interface RunningSite {
  /** Without a slash at the end. */
  readonly address: string;
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Builds the site and serves it below a path. */
export async function startSite(): Promise<RunningSite> {
  await buildSite();
  const { address: origin, close } = await serveFolder({ folders: { [`${path}/`]: siteFolder } });
  return { address: origin + path, origin, close };
}

/** The site's own pages by their path; those of the client's reference are typedoc's. */
export function ownPages(): string[] {
  return readdirSync(siteFolder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.html') && !/^(sdk|circlet)\//.test(name))
    .sort();
}
