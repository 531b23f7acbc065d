import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Debian's packages for everything that the tests start. */
const debian = ['chromium', 'firefox-esr', 'webkit2gtk-driver', 'xvfb', 'xauth', 'postgresql'];

const places = {
  chromium: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

const names = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
  ],
  firefox: ['firefox-esr', 'firefox'],
};

/** How Chromium is started: without what reaches for hosts of its own. As root it needs no sandbox of its own. */
export const chromiumArguments = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function onPath(name) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(existsSync);
}

/** A Chromium (or Chrome, or Edge), by CIRCLET_CHROMIUM or where it usually is; or undefined. */
export function findChromium() {
  return (
    process.env.CIRCLET_CHROMIUM ??
    names.chromium.map(onPath).find(Boolean) ??
    places.chromium.find(existsSync)
  );
}

/** A Firefox, by CIRCLET_FIREFOX or where it usually is; or undefined. */
export function findFirefox() {
  return (
    process.env.CIRCLET_FIREFOX ??
    names.firefox.map(onPath).find(Boolean) ??
    places.firefox.find(existsSync)
  );
}

/** What WebKitGTK needs to be driven without a screen; or undefined. */
export function findWebKit() {
  const driver = onPath('WebKitWebDriver');
  const screen = onPath('Xvfb');
  const list = spawnSync('dpkg', ['-L', 'libwebkit2gtk-4.1-0'], { encoding: 'utf8' });
  const browser = list.stdout?.split('\n').find((line) => line.endsWith('/MiniBrowser'));
  return driver && screen && browser ? { driver, screen, browser } : undefined;
}

/** Where PostgreSQL's programs are on Debian. */
const hasPostgres = () => existsSync('/usr/lib/postgresql');

/**
 * Makes sure that there is a browser. As root on Debian all three engines and
 * PostgreSQL are installed; otherwise what is there is used.
 *
 * @returns The engines that can be used.
 */
export function ensureBrowsers() {
  const isComplete = findChromium() && findFirefox() && findWebKit() && hasPostgres();
  if (!isComplete && process.getuid?.() === 0 && onPath('apt-get')) installFromDebian();
  const engines = Object.entries({
    chromium: findChromium(),
    firefox: findFirefox(),
    webkit: findWebKit(),
  })
    .filter(([, found]) => found)
    .map(([engine]) => engine);
  if (engines.length > 0) return engines;
  console.error(
    'No browser was found: install Chromium, Chrome, Edge or Firefox, or name one by CIRCLET_CHROMIUM.',
  );
  process.exit(1);
}

function installFromDebian() {
  console.log(`Installing ${debian.join(', ')} (apt-get) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) =>
    spawnSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...debian);
}
