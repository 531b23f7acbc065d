import { startRelay } from '@circlet/server';
import { request as ask } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type Browser } from 'playwright-core';
import { chromiumArguments, findChromium } from '../../tasks/browsers.mjs';
import { cdnFile } from '../rig/files.js';
import { hosts, startRig } from '../rig/rig.js';
import type { RigAnswer, RigSite } from '../rig/site.js';
import { answerTo, cannedList, startCannedApi } from './canned-api.js';
import { firstCard } from './first-card.js';
import { pack, type Packed } from './origin.js';
import { pageAround } from './pages.js';
import { integrityOf } from './script-files.js';
import { staticCards } from './static-cards.js';

/** The pages of a partner, by the way on which they reach the live API. */
export interface PartnerStage {
  readonly browser: Browser;
  readonly pages: Readonly<Record<string, string>>;
  readonly close: () => Promise<void>;
}

/** The yardstick's name among these pages. */
export const partnerYardstick = 'static HTML over TLS';

const delayMs = 60;
const relayAt = 'https://circles.library.test';
const bridgeAt = `${hosts.widgets}/circlet/bridge.html`;
const fallback = '<a href="https://learningcircles.p2pu.org/">See all learning circles</a>';

/** Starts everything: the real host names, all over TLS, and answers that take 60 ms. */
export async function setPartnerStage(): Promise<PartnerStage> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('There is no Chromium, Chrome or Edge to measure in.');
  const [rig, upstream] = await Promise.all([startRig(), startCannedApi()]);
  const relay = await startRelay({
    upstream: upstream.address,
    origins: [hosts.partner],
    port: 0,
  });
  rig.serve(`${hosts.api}/`, liveApi());
  rig.serve(`${relayAt}/`, carriedTo(relay.port));
  rig.serve(`${hosts.partner}/circlet/`, ownFile);
  const browser = await chromium.launch({
    executablePath,
    args: [
      ...chromiumArguments,
      `--host-resolver-rules=MAP * 127.0.0.1:${rig.port}`,
      `--ignore-certificate-errors-spki-list=${rig.spki}`,
      // Otherwise the frame has a process of its own, which the slow line does not reach.
      '--disable-site-isolation-trials',
    ],
  });
  const put = (name: string, html: string): string => {
    const packed = pack('text/html; charset=utf-8', html);
    rig.serve(`${hosts.partner}/${name}`, ({ headers }) =>
      sent(packed, headers['accept-encoding']),
    );
    return `${hosts.partner}/${name}`;
  };
  const plain = {
    relay: put('relay', page(script(), `api="${relayAt}"`)),
    'sealed frame': put('jsonp', page(script())),
    bridge: put('bridge', page(script(` data-bridge="${bridgeAt}"`))),
  };

  const still = put('static', await staticCards(browser, plain.relay));
  const hinted: Record<string, string> = {};
  for (const [name, address] of Object.entries(plain)) {
    const { requests } = await firstCard(browser, address);
    const asked = requests.map(({ url }) => url);
    const tag =
      name === 'relay'
        ? page(script(), `api="${relayAt}"`, hints(asked))
        : page(script(name === 'bridge' ? ` data-bridge="${bridgeAt}"` : ''), '', hints(asked));
    hinted[`${name}, snippet`] = put(`${name.replace(' ', '-')}-hinted`, tag);
  }
  return {
    browser,
    pages: {
      [partnerYardstick]: still,
      ...Object.fromEntries(
        Object.entries(plain).map(([name, address]) => [`${name}, plain tag`, address]),
      ),
      ...hinted,
    },
    close: async () => {
      await browser.close();
      await Promise.all([relay.close(), upstream.close(), rig.close()]);
    },
  };
}

/** A folder of the library's own: without the header that keeps scripts of other hosts out of a sealed frame. */
const ownFile: RigSite = (request) => {
  const { headers = {}, ...answer } = cdnFile(request);
  const { 'Cross-Origin-Embedder-Policy': _, ...kept } = headers;
  return { ...answer, headers: kept };
};

const script = (attributes = ''): string =>
  `<script type="module" src="/circlet/circlet.js" integrity="${integrityOf('circlet.js')}" crossorigin="anonymous"${attributes}></script>`;

const page = (tag: string, attributes = '', head = ''): string =>
  pageAround(
    `${tag}<circlet-finder ${attributes}>${fallback}</circlet-finder>`,
    `<style>circlet-finder:not(:defined){display:block;min-block-size:56rem}</style>${head}`,
  );

/** The hints of the snippet: its chunks, and the API's first answer or the frame that asks for it. */
function hints(asked: readonly string[]): string {
  return asked
    .map((url) => {
      const name = url.slice(url.lastIndexOf('/') + 1);
      if (/-\w+\.js$/.test(name))
        return `<link rel="modulepreload" crossorigin="anonymous" integrity="${integrityOf(name)}" href="${url}">`;
      if (url.includes('/bridge.html')) return frame(url);
      return url.startsWith(relayAt)
        ? `<link rel="preload" as="fetch" crossorigin="anonymous" href="${escaped(url)}">`
        : '';
    })
    .join('\n');
}

const frame = (src: string): string =>
  `<iframe id="circlet-frame" hidden width="0" height="0" tabindex="-1" aria-hidden="true" title="Circlet" referrerpolicy="no-referrer" sandbox="allow-scripts${src.startsWith(bridgeAt) ? ' allow-same-origin' : ''}" src="${escaped(src)}"></iframe>`;

const escaped = (url: string): string => url.replaceAll('&', '&amp;');

/** The live API's way with pages of others: no CORS for them, but a script for whoever asks for one. */
function liveApi(): RigSite {
  const circles = cannedList();
  const packed = new Map<string, Packed>();
  return async ({ url, headers }) => {
    const callback = url.searchParams.get('callback');
    const json = answerTo(url, circles);
    const answer =
      packed.get(url.search) ??
      (callback === null
        ? pack('application/json', json)
        : pack('text/javascript', `${callback}(${json});`));
    packed.set(url.search, answer);
    await wait(delayMs);
    const { origin } = headers;
    const cors = origin?.endsWith('.p2pu.org') ? { 'Access-Control-Allow-Origin': origin } : {};
    const given = sent(answer, headers['accept-encoding']);
    return { ...given, headers: { ...given.headers, ...cors, 'Cache-Control': 'max-age=900' } };
  };
}

function sent(packed: Packed, accepted: string | string[] | undefined): RigAnswer {
  const encoding = String(accepted).includes('br') ? 'br' : 'gzip';
  return {
    headers: {
      'Content-Type': packed.type,
      'Content-Encoding': encoding,
      'X-Content-Type-Options': 'nosniff',
    },
    body: packed[encoding],
  };
}

/** Passes requests on with their bytes and headers as they are, so that what was compressed stays so. */
function carriedTo(port: number): RigSite {
  return ({ method, url, headers }) =>
    new Promise((resolve, reject) => {
      const path = url.pathname + url.search;
      ask({ host: '127.0.0.1', port, method, path, headers }, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () => {
          const { 'transfer-encoding': _, connection: __, ...kept } = answer.headers;
          resolve({
            status: answer.statusCode ?? 502,
            headers: Object.fromEntries(
              Object.entries(kept).map(([name, value]) => [name, String(value)]),
            ),
            body: Buffer.concat(parts),
          });
        });
      })
        .on('error', reject)
        .end();
    });
}
