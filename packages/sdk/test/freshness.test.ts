import assert from 'node:assert/strict';
import { test } from 'node:test';
import { freshSeconds } from '../src/transports/freshness.js';

const now = Date.parse('2026-11-22T12:00:00Z');
const ago = (seconds: number) => new Date(now - seconds * 1000).toUTCString();
const fresh = (headers: Record<string, string>) => freshSeconds(new Response('', { headers }), now);

const control = (value: string) => ({ 'Cache-Control': value });

for (const [headers, seconds] of [
  [{}, 0],
  [control('max-age=900'), 900],
  [control('private, max-age=900, must-revalidate'), 900],
  [control('public,MAX-AGE="60"'), 60],
  [control('max-age=900, no-store'), 0],
  [control('no-cache="Set-Cookie", max-age=900'), 0],
  [control('s-maxage=900'), 0],
  [control('x-max-age=900'), 0],
  [control('max-age=soon'), 0],
  [control('max-age=-5'), 0],
  [control('max-age=0'), 0],
  [{ Expires: ago(-900) }, 0],
  [{ ...control('max-age=900'), Vary: 'Accept-Language, Origin' }, 900],
  [{ ...control('max-age=900'), Vary: '*' }, 0],
  [{ ...control('max-age=900'), Age: '800' }, 100],
  [{ ...control('max-age=900'), Age: '1000' }, 0],
  [{ ...control('max-age=900'), Age: 'old' }, 900],
  [{ ...control('max-age=900'), Age: '-100' }, 900],
  [{ ...control('max-age=900'), Date: ago(300) }, 600],
  [{ ...control('max-age=900'), Date: ago(-300) }, 900],
  [{ ...control('max-age=900'), Date: ago(300), Age: '800' }, 100],
  [{ ...control('max-age=900'), Date: 'yesterday' }, 900],
] as const) {
  test(`keeps ${JSON.stringify(headers)} for ${seconds} s`, () => {
    assert.equal(fresh(headers), seconds);
  });
}

test('keeps nothing whose age a browser hides', () => {
  const headers = new Headers(control('max-age=900'));
  assert.equal(freshSeconds({ headers, type: 'cors' } as Response, now), 0);
  headers.set('Date', ago(100));
  assert.equal(freshSeconds({ headers, type: 'cors' } as Response, now), 800);
});
