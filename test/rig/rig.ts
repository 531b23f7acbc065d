import { createTestApi, type TestApiOptions } from '@circlet/sdk/testing';
import type { Engine, EngineName, MappedHosts } from '../engines/engine.js';
import { startEngine } from '../engines/engines.js';
import { makeCertificate, type Certificate } from './certificate.js';
import { cdnFile } from './files.js';
import { startFront } from './front.js';
import { liveApi, type LiveApi } from './live-api.js';
import { pageAnswer, reportsPath, type RigPage } from './page.js';
import type { RigRequest, RigSite } from './site.js';

/** The hosts of the rig. A browser that it started finds any other name here too, and nothing there. */
export const hosts = {
  partner: 'https://www.library.test',
  cdn: 'https://cdn.library.test',
  widgets: 'https://widgets.p2pu.org',
  api: 'https://learningcircles.p2pu.org',
  evil: 'https://evil.test',
} as const;

const names = ['library.test', '*.library.test', 'p2pu.org', '*.p2pu.org', 'evil.test'];

/**
 * A world of host names with TLS on this machine. Every host but the API's has
 * the files of the CDN under `/circlet/`.
 */
export interface Rig extends MappedHosts {
  readonly certificate: Certificate;
  /** What `https://learningcircles.p2pu.org` is. */
  readonly api: LiveApi;
  /** Everything that came in at any host, in order. */
  readonly requests: readonly RigRequest[];
  /** What came in at one of the hosts, such as `hosts.api`. */
  readonly requestsOf: (origin: string) => readonly RigRequest[];
  /** Reports of pages' policies that came in; a wish for an icon is none. */
  readonly reports: readonly string[];
  /** Puts a page at an address, and gives that address back. */
  readonly page: (address: string, page: RigPage) => string;
  /** Puts anything at an address; one that ends with a slash is a whole folder. The longest one counts. */
  readonly serve: (address: string, site: RigSite) => void;
  /** Starts an engine that finds these hosts. */
  readonly start: (engine: EngineName) => Promise<Engine>;
  /** Takes pages away, makes the API well, and forgets requests and reports; what is stored stays. */
  readonly reset: () => void;
  readonly close: () => Promise<void>;
}

/** Starts the world. */
export async function startRig(options: TestApiOptions = {}): Promise<Rig> {
  const certificate = await makeCertificate(names);
  const api = liveApi(createTestApi(options));
  const served = new Map<string, RigSite>();
  const requests: RigRequest[] = [];
  const reports: string[] = [];
  const siteOf = ({ url }: RigRequest): RigSite => {
    const path = url.origin + url.pathname;
    const folder = [...served.keys()]
      .filter((each) => each.endsWith('/') && path.startsWith(each))
      .reduce((longest, each) => (each.length > longest.length ? each : longest), '');
    const site = served.get(path) ?? served.get(folder);
    if (site) return site;
    if (url.origin === hosts.api) return api.site;
    return url.pathname.startsWith('/circlet/') ? cdnFile : () => ({ status: 404 });
  };
  const front = await startFront(certificate, async (request) => {
    if (request.url.pathname === reportsPath) {
      if (!/"effective-directive":"img-src"/.test(request.body)) reports.push(request.body);
      return { status: 204 };
    }
    requests.push(request);
    return siteOf(request)(request);
  });
  const { port, proxyPort } = front;
  const mapped = { port, proxyPort, spki: certificate.spki };
  return {
    ...mapped,
    certificate,
    api,
    requests,
    requestsOf: (origin) => requests.filter(({ url }) => url.origin === origin),
    reports,
    page: (address, page) => {
      served.set(address, () => pageAnswer(page));
      return address;
    },
    serve: (address, site) => served.set(address, site),
    start: (engine) => startEngine(engine, mapped),
    reset: () => {
      served.clear();
      api.mood = 'well';
      api.behind.recover();
      requests.length = 0;
      reports.length = 0;
    },
    close: front.close,
  };
}
