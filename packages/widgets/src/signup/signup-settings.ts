import { liveApi } from '@circlet/sdk/parts';
import * as read from '../foundation/attribute-values.js';
import { webAddress } from '../foundation/web-address.js';
import { readSettings, type PropertyOf, type SettingsOf } from '../foundation/read-settings.js';
import { firstAttributes } from './signup-first-settings.js';

/** How each attribute is read, and what it is where it is missing or wrong. */
const attributes = {
  ...firstAttributes,
  'privacy-url': [webAddress, undefined],
  organisation: [read.words, undefined],
  kiosk: [read.wholeNumber(1, 3600), undefined],
} as const;

const ordinaryKioskSeconds = 60;

/** Who runs the live API, and where they say what they do with data. */
const live = {
  organisation: 'Peer 2 Peer University (P2PU)',
  privacyUrl: 'https://www.p2pu.org/en/privacy/',
};

/** An attribute of the sign-up that has a value. */
export type SignupAttribute = keyof typeof attributes;

/** What the attributes say, with defaults for what is missing or wrong. */
export type SignupSettings = SettingsOf<typeof attributes>;

/**
 * Reads the sign-up's attributes. What makes no sense counts as missing and is
 * named in `wrong`; but a `kiosk` that is there without a number that makes
 * sense is 60 seconds: on a shared computer the mistake to make is to clear.
 *
 * @param given What a property holds; null, undefined or empty where the attribute is missing.
 */
export function readSignupSettings(given: (property: PropertyOf<SignupAttribute>) => unknown): {
  settings: SignupSettings;
  wrong: SignupAttribute[];
} {
  const { settings, wrong } = readSettings(attributes, given);
  const kiosk = given('kiosk');
  const isKiosk = kiosk !== null && kiosk !== undefined && kiosk !== false;
  if (settings.kiosk || !isKiosk) return { settings, wrong };
  return { settings: { ...settings, kiosk: ordinaryKioskSeconds }, wrong };
}

/** Who receives what a visitor writes. */
export interface Receiver {
  readonly organisation: string;
  /** Where they say what they do with it; undefined: nobody may be asked for anything. */
  readonly privacyUrl: string | undefined;
}

/** Who receives the data: what the webmaster says, and for the live API what is known. */
export function receiverOf(settings: SignupSettings, api: string | undefined): Receiver {
  const root = webAddress(api ?? liveApi);
  const host = root ? new URL(root).host : '';
  const known = host === new URL(liveApi).host ? live : undefined;
  return {
    organisation: settings.organisation ?? known?.organisation ?? host,
    privacyUrl: settings['privacy-url'] ?? known?.privacyUrl,
  };
}

/** What a webmaster still has to say before there can be a form. */
export function missingSettings(
  circle: number | undefined,
  privacyUrl: string | undefined,
): SignupAttribute[] {
  return [
    ...(circle === undefined ? (['circle'] as const) : []),
    ...(privacyUrl === undefined ? (['privacy-url'] as const) : []),
  ];
}
