import { adviseOnWay } from '../foundation/way-advice.js';
import { adviseWebmaster } from '../foundation/webmaster-advice.js';
import type { SignupAttribute } from './signup-settings.js';

/** What each attribute accepts, in words for a webmaster. */
const accepted: Readonly<Record<SignupAttribute | 'api', string>> = {
  api: 'the root of an API, https://…',
  circle: 'the number of a learning circle; without it there is no form',
  'privacy-url':
    'the address of the page that says what happens with people’s data; without it there is no form, unless the api is P2PU’s own',
  organisation: 'the name of who receives the data',
  kiosk: 'seconds, a whole number from 1 to 3600; 60 is taken instead',
  transport: 'auto, fetch, jsonp, bridge',
  theme: 'auto, light, dark',
  'heading-level': 'a whole number from 2 to 5',
};

/**
 * Warns of attributes of a sign-up that are missing, unknown or not understood.
 *
 * @param wrong Those that are not unknown.
 */
export function adviseOnSignup(element: Element, wrong: readonly string[]): void {
  adviseWebmaster(element, wrong, accepted);
  adviseOnWay(element);
}
