import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readPrefixed, writePrefixed } from '../src/foundation/prefixed-search.js';
import { urlPrefix } from '../src/foundation/url-prefix.js';

const names = ['q', 'city', 'open-licence'];
const read = (search: string) => Object.fromEntries(readPrefixed(search, 'c', names));
const write = (search: string, values: Record<string, string>) =>
  writePrefixed(search, 'c', names, new Map(Object.entries(values)));

test('reads what is under the prefix, and nothing else', () => {
  assert.deepEqual(read('?q=no&c-q=a+b%20c&cc-q=no&c-city=S%C3%A3o+Paulo&c-team=5&d-q=no'), {
    q: 'a b c',
    city: 'São Paulo',
  });
});

test('reads a name with a hyphen, an empty text and a name without a text', () => {
  assert.deepEqual(read('?c-open-licence=true&c-q=&c-city'), {
    'open-licence': 'true',
    q: '',
    city: '',
  });
});

test('takes the last of several, and lets what nobody can have chosen lie', () => {
  assert.deepEqual(read('?c-q=one&c-q=two'), { q: 'two' });
  assert.deepEqual(read(`?c-q=${'a'.repeat(501)}`), {});
});

test('reads broken escapes without a crash', () => {
  assert.deepEqual(read('?c-q=100%&c-city=%E0%A4%A'), { q: '100%', city: '\ufffd%A' });
});

test('takes no name from the chain of prototypes', () => {
  assert.deepEqual([...readPrefixed('?c-__proto__=x&c-constructor=y', 'c', names)], []);
});

test('puts ours last and keeps the rest to the letter', () => {
  assert.equal(
    write('?b=%7e&&c-q=old&a=x+y&=z&a=x%20y', { q: 'new & old', city: '' }),
    '?b=%7e&&a=x+y&=z&a=x%20y&c-q=new+%26+old&c-city=',
  );
});

test('leaves no question mark behind when nothing is left', () => {
  assert.equal(write('?c-q=old', {}), '');
  assert.equal(write('', {}), '');
});

const text = fc.string({ unit: 'binary', maxLength: 30 });
/** A pair of somebody else's, encoded however they like. */
const foreignPair = fc
  .stringMatching(/^[\w~%+.=;:@!*'()/?-]*$/)
  .filter((pair) => !/^c-(q|city|open-licence)(=|$)/.test(decodeURIComponentOr(pair)));
const foreign = fc.array(foreignPair, { maxLength: 6 });
const values = fc.record(
  { q: text, city: text, 'open-licence': text },
  { requiredKeys: [], noNullPrototype: true },
);

function decodeURIComponentOr(pair: string): string {
  const [[name] = ['']] = new URLSearchParams(`${pair}&`);
  return name;
}

test('reads back what was written, whatever the rest of the query is', () => {
  fc.assert(
    fc.property(foreign, values, (pairs, chosen) => {
      const search = pairs.length > 0 ? `?${pairs.join('&')}` : '';
      assert.deepEqual(read(write(search, chosen)), chosen);
    }),
  );
});

test('never touches what is somebody else’s', () => {
  fc.assert(
    fc.property(foreign, values, values, (pairs, first, second) => {
      const search = pairs.length > 0 ? `?${pairs.join('&')}` : '';
      const twice = write(write(search, first), second);
      assert.equal(twice, write(search, second));
      assert.ok(twice === '' || twice.startsWith(search === '' ? '?' : search), twice);
      assert.equal(write(twice, {}), search);
    }),
  );
});

test('keeps two prefixes apart', () => {
  fc.assert(
    fc.property(values, values, (one, other) => {
      const both = writePrefixed(write('?page=2', one), 'd', names, new Map(Object.entries(other)));
      assert.deepEqual(read(both), one);
      assert.deepEqual(Object.fromEntries(readPrefixed(both, 'd', names)), other);
    }),
  );
});

for (const prefix of ['c', 'C2', 'circles']) {
  test(`takes the prefix "${prefix}"`, () => {
    assert.equal(urlPrefix(prefix), prefix);
  });
}
for (const prefix of ['c-d', '2c', 'c d', 'ü', '-', 'a'.repeat(33), 'c&d', 'c=']) {
  test(`takes no prefix "${prefix}"`, () => {
    assert.equal(urlPrefix(prefix), undefined);
  });
}
