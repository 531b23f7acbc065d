import assert from 'node:assert/strict';
import { test } from 'node:test';
import { missingSettings, readSignupSettings, receiverOf } from '../src/signup/signup-settings.js';

const settingsOf = (given: Record<string, unknown>) =>
  readSignupSettings((property) => given[property]);

test('reads numbers also where a framework sets them as numbers', () => {
  assert.equal(settingsOf({ circle: 1410 }).settings.circle, 1410);
  assert.equal(settingsOf({ circle: ' 1410 ' }).settings.circle, 1410);
});

test('names what makes no sense, and goes on without it', () => {
  const { settings, wrong } = settingsOf({ circle: 'x', privacyUrl: 'javascript:alert(1)' });
  assert.deepEqual(wrong, ['circle', 'privacy-url']);
  assert.equal(settings.circle, undefined);
  assert.equal(settings['privacy-url'], undefined);
});

const kiosks: readonly [unknown, number | undefined][] = [
  [undefined, undefined],
  [null, undefined],
  [false, undefined],
  ['', 60],
  [true, 60],
  ['soon', 60],
  ['0', 60],
  ['90', 90],
  [45, 45],
];
for (const [given, seconds] of kiosks) {
  test(`takes ${JSON.stringify(given)} for ${seconds ?? 'no'} seconds of quiet`, () => {
    assert.equal(settingsOf({ kiosk: given }).settings.kiosk, seconds);
  });
}

const nothing = settingsOf({}).settings;

test('knows who receives the data of the live API, whatever its address ends with', () => {
  for (const api of [undefined, 'https://learningcircles.p2pu.org/']) {
    const { organisation, privacyUrl } = receiverOf(nothing, api);
    assert.match(organisation, /P2PU/);
    assert.match(privacyUrl ?? '', /^https:\/\/www\.p2pu\.org\//);
  }
});

test('knows no privacy page of another API', () => {
  for (const api of ['https://api.example.org', 'https://learningcircles.p2pu.org.example.org/']) {
    const { organisation, privacyUrl } = receiverOf(nothing, api);
    assert.equal(privacyUrl, undefined);
    assert.equal(organisation, new URL(api).host);
  }
});

test('says what a webmaster has not said yet', () => {
  assert.deepEqual(missingSettings(undefined, undefined), ['circle', 'privacy-url']);
  assert.deepEqual(missingSettings(1, 'https://example.org/'), []);
});
