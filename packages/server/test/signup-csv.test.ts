import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { signupCsv } from '../src/signups/signup-csv.js';
import type { ListedSignup } from '../src/signups/signup-list.js';

const signup: ListedSignup = {
  id: 3,
  circle: 7,
  signed_up_at: '2026-11-22T12:00:00Z',
  updated_at: null,
  name: 'Ada Löwe',
  email: 'ada@example.com',
  mobile: null,
  goals: 'g',
  support: 's',
  answer: null,
  newsletter: false,
};
const header =
  'id,circle,signed_up_at,updated_at,name,email,mobile,goals,support,answer,newsletter';
const goalsOf = (goals: string) =>
  signupCsv([{ ...signup, goals }]).slice(
    `${header}\r\n3,7,2026-11-22T12:00:00Z,,Ada Löwe,ada@example.com,,`.length,
    -',s,,false\r\n'.length,
  );

describe('the table of sign-ups', () => {
  it('has a row of names, a row for each, and CR LF after each', () => {
    const row = '3,7,2026-11-22T12:00:00Z,,Ada Löwe,ada@example.com,,g,s,,false';
    assert.equal(signupCsv([signup]), `${header}\r\n${row}\r\n`);
    assert.equal(signupCsv([]), `${header}\r\n`);
  });

  it('quotes what would break a row', () => {
    assert.equal(goalsOf('a,b'), '"a,b"');
    assert.equal(goalsOf('say "hi"'), '"say ""hi"""');
    assert.equal(goalsOf('a\nb'), '"a\nb"');
    assert.equal(goalsOf('a\rb'), '"a\rb"');
  });

  it('lets no spreadsheet run a text', () => {
    assert.equal(goalsOf('=1+1'), "'=1+1");
    assert.equal(
      goalsOf('=HYPERLINK("http://a.example","b")'),
      `"'=HYPERLINK(""http://a.example"",""b"")"`,
    );
    for (const first of ['+', '-', '@', '\t', '＝'])
      assert.equal(goalsOf(`${first}1`), `'${first}1`);
    for (const first of ['\r', '\n']) assert.equal(goalsOf(`${first}1`), `"'${first}1"`);
    for (const text of ['1+1', 'a=b', "'=1", ' a']) assert.equal(goalsOf(text), text);
  });
});
