import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { plainText } from '../src/models/plain-text.js';
import { yearMonth } from '../src/models/year-month.js';

describe('plain text of HTML', () => {
  for (const [html, text] of [
    ['', ''],
    ['just words', 'just words'],
    ['<p>One</p><p>Two</p>', 'One\n\nTwo'],
    [
      '<h3>Title</h3>\n<p>Some\n  <strong>bold</strong> and <em>other</em></p>',
      'Title\n\nSome bold and other',
    ],
    ['one<br>two<br/>three', 'one\ntwo\nthree'],
    ['<ul><li>a</li><li>b</li></ul><p>c</p>', 'a\nb\n\nc'],
    ['<p>At <a href="https://x.org/?a>b">DPL</a>.</p>', 'At DPL.'],
    ['&lt;script&gt;alert(1)&lt;/script&gt;', '<script>alert(1)</script>'],
    ['Tom &amp; J&#252;rgen &#x26; &quot;Zo&#xEB;&quot;&nbsp;!', 'Tom & Jürgen & "Zoë" !'],
    ['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
    ['5 < 6 and 7 > 6', '5 < 6 and 7 > 6'],
    ['a &unknown; b &#0; &#xD800; &#1114112;', 'a &unknown; b'],
    ['a <!-- comment -->', 'a <!-- comment -->'],
    ['<pre>x</pre>', 'x'],
    ['<p', '<p'],
  ] as const) {
    test(JSON.stringify(html), () => {
      assert.equal(plainText(html), text);
    });
  }

  test('takes no longer than its text is long', () => {
    const started = performance.now();
    plainText('<p "'.repeat(20_000));
    plainText(`<a ${"'".repeat(50_000)}`);
    plainText('<!--'.repeat(20_000));
    assert.ok(performance.now() - started < 2_000);
  });
});

describe('a month in words', () => {
  for (const [words, month] of [
    ['June 2019', '2019-06'],
    ['November 2026', '2026-11'],
    ['may 2020', '2020-05'],
    ['Juin 2019', null],
    ['2019-06', null],
    ['', null],
    [undefined, null],
  ] as const) {
    test(String(words), () => {
      assert.equal(yearMonth(words), month);
    });
  }
});
