import { expect } from '@open-wc/testing';
import { allInside, inside, textOf, until } from '../testing/mount.js';
import { back, choose, closeAfterEachTest } from './finder-details.test-page.js';
import { apiForEachTest, finder, shown, type } from './finder.test-page.js';

closeAfterEachTest();
const api = apiForEachTest();
const start = location.pathname + location.search;

/** The page's address with other parameters of its own. */
const at = (search: string): void => {
  history.replaceState(null, '', `${location.pathname}${search}#part`);
};

describe('circlet-finder: url-sync', () => {
  afterEach(() => {
    history.replaceState(null, '', start);
  });

  it('asks once, and what the address says', async () => {
    at('?b=%20x&c-q=python&a');
    const element = await finder('url-sync="c" q="art"');
    await shown(element);
    expect(api.asked.map(({ searchParams }) => searchParams.get('q'))).to.deep.equal(['python']);
    expect(location.search).to.equal('?b=%20x&c-q=python&a');
  });

  it('writes what is chosen, and nothing else of the address changes', async () => {
    at('?b=%20x&a');
    const element = await finder('url-sync="c"');
    await shown(element);
    type(element, 'web design');
    await until(() => location.search.includes('c-q'));
    expect(location.search + location.hash).to.equal('?b=%20x&a&c-q=web+design#part');
  });

  it('takes nothing that has no control, and no nonsense', async () => {
    at('?c-city=Berlin&c-place=mars&c-order=name');
    const element = await finder('url-sync="c" filters="q place"');
    await shown(element);
    const { searchParams } = api.asked[0]!;
    expect(searchParams.get('city')).to.equal(null);
    expect(searchParams.get('order')).to.equal('first_meeting_date');
    expect(element.place ?? '').to.equal('');
  });

  it('keeps what was typed when a circle is chosen before the typing has paused', async () => {
    at('');
    const element = await finder('url-sync="c"');
    await shown(element);
    // What shows details is there from here on, and comes at once.
    await choose(element);
    history.back();
    await back(element);
    type(element, 'python');
    await choose(element);
    expect(location.search).to.equal('?c-q=python');
    // Longer than the pause after typing: nothing may close what is open.
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(allInside(element, '.details:not([hidden])')).to.have.length(1);
    history.back();
    await back(element);
    expect(element.q).to.equal('python');
    expect(location.search).to.equal('?c-q=python');
  });

  it('keeps details, back and forward in step with the choices', async () => {
    at('');
    const element = await finder('url-sync="c"');
    await shown(element);
    type(element, 'python');
    await until(() => location.search === '?c-q=python');
    await until(() => inside(element, '.results').ariaBusy !== 'true');
    await choose(element);
    expect(location.search).to.equal('?c-q=python');
    history.back();
    await back(element);
    expect(element.q).to.equal('python');
    history.forward();
    await until(() => allInside(element, '.details:not([hidden])').length > 0);
    expect(textOf(inside(element, '.details:not([hidden]) .title'))).to.equal('Circle 1');
    history.back();
    await back(element);
  });
});
