import { expect } from '@open-wc/testing';
import { setWords } from '../foundation/set-words.js';
import { en as sendingEn } from '../locales/sending/en.js';
import { en } from '../locales/signup/en.js';
import { inside, until } from '../testing/mount.js';
import { plainSentences, wordsInSight } from '../testing/words-in-sight.js';
import { fillIn, ready, receipt, send, signup, signupApiForEachTest } from './signup.test-page.js';
import type { CircletSignup } from './signup.js';

signupApiForEachTest();
/** English, but for words that another language has as well. */
const english = new Set([...plainSentences(en), ...plainSentences(sendingEn)]);
for (const word of ['Facilitator', 'Online']) english.delete(word);
const inEnglish = (element: CircletSignup): string[] =>
  wordsInSight(element.renderRoot).filter((text) => english.has(text));

describe('circlet-signup: in other languages', () => {
  for (const lang of ['es', 'fr', 'de', 'pt', 'pl', 'ro', 'fi', 'af'])
    it(`leaves no English in sight in ${lang}, from the form to the receipt`, async () => {
      const element = await signup('', '', lang);
      await ready(element);
      await until(() => inside(element, '.root').lang === lang);
      await element.updateComplete;
      expect(inEnglish(element)).to.deep.equal([]);
      send(element);
      await until(() => element.renderRoot.querySelector('[aria-invalid=true]'));
      expect(inEnglish(element)).to.deep.equal([]);
      await fillIn(element);
      send(element);
      await receipt(element);
      expect(inEnglish(element)).to.deep.equal([]);
    });

  it('says what the page wrote itself, in every part of English', async () => {
    setWords('en', {
      signup: { heading: 'Join in', nameLabel: 'Who are you?' },
      sending: { receiptTitle: 'We have it' },
    });
    try {
      const element = await signup();
      await ready(element);
      await until(() => wordsInSight(element.renderRoot).includes('Join in'));
      expect(wordsInSight(element.renderRoot)).to.include('Who are you?');
      await fillIn(element);
      send(element);
      await receipt(element);
      expect(wordsInSight(element.renderRoot)).to.include('We have it');
    } finally {
      document.querySelector('[data-circlet-words]')?.remove();
    }
  });
});
