import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isAdmitted, wayFor, type TransportName, type Way } from '../src/transports/way.js';

const live = 'https://learningcircles.p2pu.org/';
const atP2pu = 'https://widgets.p2pu.org/circlet/bridge.html';
const elsewhere = 'https://cdn.example/circlet/bridge.html';
const library = 'https://www.library.example';

type Row = readonly [
  page: string | undefined,
  api: string,
  bridge: string | undefined,
  expected: Way,
];

const rows: readonly Row[] = [
  // Outside pages nobody asks for an origin.
  [undefined, live, undefined, 'fetch'],
  [undefined, live, atP2pu, 'fetch'],
  // An API that is not P2PU's own is somebody's server or relay, which admits its pages.
  [library, 'https://relay.library.example/', atP2pu, 'fetch'],
  [library, 'http://127.0.0.1:8787/', undefined, 'fetch'],
  [library, 'https://learningcircles.p2pu.org.evil.example/', undefined, 'fetch'],
  [library, 'https://www.p2pu.org/', undefined, 'fetch'],
  ['null', 'http://127.0.0.1:8787/', undefined, 'fetch'],
  // Pages that the live API admits.
  ['https://learningcircles.p2pu.org', live, undefined, 'fetch'],
  ['https://www.p2pu.org', live, atP2pu, 'fetch'],
  ['https://a.b.c.p2pu.org', live, atP2pu, 'fetch'],
  ['https://p2pu.github.io', live, elsewhere, 'fetch'],
  // All others.
  [library, live, atP2pu, 'bridge'],
  [library, live, 'https://p2pu.github.io/circlet/bridge.html', 'bridge'],
  [library, live, elsewhere, 'jsonp'],
  [library, live, `${library}/circlet/bridge.html`, 'jsonp'],
  [library, live, undefined, 'jsonp'],
  [library, 'https://staging-learningcircles.p2pu.org/', atP2pu, 'bridge'],
  // A way below the root is still the same API.
  [library, `${live}api/`, atP2pu, 'bridge'],
  // Look-alikes, as pages and as hosts of a bridge.
  ...[
    'https://p2pu.org',
    'http://www.p2pu.org',
    'https://www.p2pu.org:8443',
    'https://evilp2pu.org',
    'https://p2pu.org.evil.example',
    'https://www.p2pu.org.evil.example',
    'https://x.p2pu.github.io',
    'http://p2pu.github.io',
    'https://evil.github.io',
  ].flatMap((origin): Row[] => [
    [origin, live, atP2pu, 'bridge'],
    [library, live, `${origin}/bridge.html`, 'jsonp'],
  ]),
  [library, live, 'https://evil.example/https://www.p2pu.org/bridge.html', 'jsonp'],
  [library, live, 'https://www.p2pu.org@evil.example/bridge.html', 'jsonp'],
  // The frame in a page without an origin may have none either.
  ['null', live, atP2pu, 'jsonp'],
  ['null', live, elsewhere, 'jsonp'],
  ['http://localhost:8080', live, atP2pu, 'bridge'],
];

describe('the way for a page', () => {
  for (const [page, api, bridge, expected] of rows) {
    test(`is ${expected} from ${page} to ${api} with ${bridge}`, () => {
      assert.equal(wayFor('auto', { page, api, bridge }), expected);
    });
  }

  for (const wanted of ['fetch', 'jsonp', 'bridge'] satisfies TransportName[]) {
    test(`is ${wanted} wherever that is wanted`, () => {
      for (const [page, api, bridge] of rows) {
        assert.equal(wayFor(wanted, { page, api, bridge }), wanted);
      }
    });
  }
});

test('an admitted origin ends where it ends', () => {
  for (const odd of [
    'https://.p2pu.org',
    'https://a.p2pu.org/',
    'https://a.p2pu.org\nx',
    ' https://a.p2pu.org',
    'null',
    '',
  ]) {
    assert.equal(isAdmitted(odd), false, odd);
  }
});
