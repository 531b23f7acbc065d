import { hosts } from './rig.js';

/** The bridge on a host that the API admits. */
export const bridgeAtP2pu = `${hosts.widgets}/circlet/bridge.html`;

/** The same file on a host that the API does not know. */
export const bridgeAtCdn = `${hosts.cdn}/circlet/bridge.html`;

/** A relay on a host of the library's own. */
export const relayAddress = 'https://circles.library.test';

const trusted = "require-trusted-types-for 'script'; trusted-types lit-html circlet";

/** The least that a page has to allow for each way, as the guide tells it. */
export const policies = {
  bridge: `default-src 'none'; script-src ${hosts.cdn}; frame-src ${hosts.widgets}; ${trusted}`,
  jsonp: `default-src 'none'; script-src ${hosts.cdn}; frame-src ${hosts.cdn}; ${trusted}`,
  relay: `default-src 'none'; script-src ${hosts.cdn}; connect-src ${relayAddress}; ${trusted}`,
} as const;

/** The script's tag, for each place of the bridge. */
export const tags = {
  bridge: `<script type="module" src="${hosts.cdn}/circlet/circlet.js" data-bridge="${bridgeAtP2pu}"></script>`,
  jsonp: `<script type="module" src="${hosts.cdn}/circlet/circlet.js"></script>`,
} as const;

const fallback = '<a href="https://learningcircles.p2pu.org/">See all learning circles</a>';

export const finder = (attributes = ''): string =>
  `<circlet-finder ${attributes}>${fallback}</circlet-finder>`;

export const signup = (attributes = ''): string =>
  `<circlet-signup circle="5" organisation="Town library" privacy-url="/privacy" ${attributes}>${fallback}</circlet-signup>`;
