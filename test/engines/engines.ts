import { findChromium, findFirefox, findWebKit } from '../../tasks/browsers.mjs';
import { startChromium } from './chromium.js';
import type { Engine, EngineName, MappedHosts } from './engine.js';
import { startFirefox } from './firefox.js';
import { startWebKit } from './webkit.js';

/** All engines, in the order in which they are reported. */
export const engineNames: readonly EngineName[] = ['chromium', 'firefox', 'webkit'];

/** Why an engine is left out: it is not here, or `BROWSERS` does not name it. False where it is not left out. */
export function leftOut(name: EngineName): string | false {
  const wanted = process.env['BROWSERS']?.split(',') ?? engineNames;
  if (!wanted.includes(name)) return `BROWSERS leaves out ${name}`;
  const found = { chromium: findChromium, firefox: findFirefox, webkit: findWebKit }[name]();
  return found ? false : `${name} is not installed`;
}

/**
 * Starts an engine; fails where it is not installed.
 *
 * @param hosts If given, every name is one of these hosts, and their certificate is trusted.
 */
export async function startEngine(name: EngineName, hosts?: MappedHosts): Promise<Engine> {
  if (name === 'webkit') return startWebKit(present(name, findWebKit()), hosts);
  if (name === 'firefox') return startFirefox(present(name, findFirefox()), {}, hosts);
  return startChromium(present(name, findChromium()), hosts);
}

function present<T>(name: EngineName, found: T | undefined): T {
  if (!found) throw new Error(`${name} is not installed.`);
  return found;
}
