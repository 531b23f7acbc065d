import { expect } from '@open-wc/testing';
import { axeFindings } from '../testing/axe.js';
import { inside, textOf, until } from '../testing/mount.js';
import {
  fillIn,
  ready,
  receipt,
  send,
  signup,
  signupApiForEachTest,
  written,
} from './signup.test-page.js';

const api = signupApiForEachTest();

describe('circlet-signup', () => {
  it('shows the form of a circle and sends it once', async () => {
    const element = await signup();
    await ready(element);
    expect(textOf(inside(element, '.heading'))).to.equal('Sign up Circle 1');
    await fillIn(element);
    send(element);
    await receipt(element);
    expect(api.posted).to.have.length(1);
    expect(JSON.parse(api.posted[0]!)).to.deep.equal({
      learning_circle: 1,
      name: written.name,
      email: written.email,
      signup_questions: { goals: 'Meeting people', support: written.support },
      consent: true,
      communications_opt_in: true,
      mobile: '+493090182021',
    });
    await until(() => element.shadowRoot?.activeElement?.matches('.heading'));
    expect(await axeFindings()).to.deep.equal([]);
  });
});
