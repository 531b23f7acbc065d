import { expect } from '@open-wc/testing';
import { inside, allInside, textOf, until } from '../testing/mount.js';
import { pagesOf } from '../testing/stand-in-api.js';
import { wireCircle, wireList } from '../../../../test/stand-in/wire.js';
import { apiForEachTest, cards, finder, never, notice, shown, type } from './finder.test-page.js';

const api = apiForEachTest();

describe('circlet-finder: searching', () => {
  it('asks once for a word, not once for a letter', async () => {
    const element = await finder();
    await shown(element);
    for (const words of ['p', 'ph', 'pho', 'phot', 'photo']) type(element, words);
    await until(() => api.asked.length > 1);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(api.asked.map(({ searchParams }) => searchParams.get('q'))).to.deep.equal([
      null,
      'photo',
    ]);
  });

  it('never lets an older answer replace a newer search', async () => {
    const element = await finder();
    await shown(element);
    let answerOld: (response: Response) => void = () => undefined;
    api.answer = (url) =>
      url.searchParams.get('q') === 'old'
        ? new Promise((resolve) => {
            answerOld = resolve;
          })
        : Response.json(wireList([wireCircle({ id: 2, name: 'New' })]));
    element.q = 'old';
    await until(() => api.asked.length === 2);
    element.q = 'new';
    await until(() => textOf(cards(element)[0]).includes('New'));
    answerOld(Response.json(wireList([wireCircle({ id: 1, name: 'Old' })])));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(textOf(cards(element)[0])).to.include('New');
  });

  it('never adds a further page of an older search to a newer one', async () => {
    const element = await finder();
    await shown(element);
    let answerFurther: (response: Response) => void = () => undefined;
    api.answer = (url) =>
      url.searchParams.has('offset')
        ? new Promise((resolve) => {
            answerFurther = resolve;
          })
        : Response.json(wireList([wireCircle({ id: 2, name: 'New' })]));
    inside(element, '.more button').click();
    await until(() => api.asked.length === 2);
    element.q = 'new';
    await until(() => cards(element).length === 1);
    answerFurther(Response.json(wireList([wireCircle({ id: 99, name: 'Old' })], { count: 30 })));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(cards(element).map(textOf)).to.have.length(1);
  });

  it('forgets that more of an older search could not be loaded', async () => {
    const element = await finder();
    await shown(element);
    api.answer = (url) =>
      url.searchParams.has('offset')
        ? Response.json({ status: 'error', errors: { offset: ['no'] } })
        : pagesOf(30)(url, new AbortController().signal);
    inside(element, '.more button').click();
    await until(() => textOf(inside(element, '.more')).includes('could not be loaded'));
    element.q = 'new';
    await until(
      () => api.asked.length === 3 && !element.renderRoot.querySelector('[aria-busy=true]'),
    );
    expect(textOf(inside(element, '.more'))).to.equal('Show more');
  });

  it('does not take away the space that somebody has just typed', async () => {
    const element = await finder();
    await shown(element);
    type(element, 'digital ');
    await until(() => api.asked.length === 2);
    await element.updateComplete;
    expect(inside<HTMLInputElement>(element, 'input[type=search]').value).to.equal('digital ');
  });

  it('keeps the old results in sight, marked busy, while it searches', async () => {
    const element = await finder();
    await shown(element);
    api.answer = never;
    element.q = 'slow';
    await until(
      () =>
        inside(element, '.results').ariaBusy === 'true' ||
        inside(element, '.results').getAttribute('aria-busy') === 'true',
    );
    expect(cards(element)).to.have.length(12);
  });

  it('searches at once on Enter', async () => {
    const element = await finder();
    await shown(element);
    type(element, 'jazz');
    inside<HTMLFormElement>(element, 'form').requestSubmit();
    await until(() => api.asked.at(-1)?.searchParams.get('q') === 'jazz');
    expect(api.asked).to.have.length(2);
  });

  it('changes place by its control', async () => {
    const element = await finder();
    await shown(element);
    inside(element, 'input[value=online]').click();
    await until(() => api.asked.at(-1)?.searchParams.get('online') === 'true');
    expect(api.asked).to.have.length(2);
  });

  it('says when nothing was found and undoes what a visitor chose', async () => {
    api.answer = (url) => Response.json(wireList(url.searchParams.has('q') ? [] : [wireCircle()]));
    const element = await finder('q="zzzz" place="any"');
    expect(textOf(await notice(element))).to.include('No learning circles found');
    allInside(element, '.notice button')[0]?.click();
    expect(await shown(element)).to.have.length(1);
  });

  it('offers to go on where a search in the browser stopped early', async () => {
    api.answer = (url) => {
      const offset = Number(url.searchParams.get('offset') ?? 0);
      const language = offset >= 500 ? 'pt-br' : 'en';
      const items = Array.from({ length: 100 }, (_, row) =>
        wireCircle({ id: offset + row + 1, language }),
      );
      return Response.json(wireList(items, { count: 600 }));
    };
    const element = await finder('language="pt"');
    await notice(element);
    expect(api.asked).to.have.length(5);
    inside(element, '.more button').click();
    expect(await shown(element)).to.have.length(12);
  });

  it('announces the count after a search, not at first', async () => {
    const element = await finder();
    await shown(element);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(textOf(inside(element, '[role=status]'))).to.equal('');
    type(element, 'art');
    await until(() => textOf(inside(element, '[role=status]')).startsWith('More than 12'));
  });

  it('looks near the visitor on a click only, roughly, and shows how far it is', async () => {
    const element = await finder('units="km"');
    await shown(element);
    const geolocation = {
      getCurrentPosition: (found: (at: unknown) => void) => {
        found({ coords: { latitude: 39.80123, longitude: -89.60456 } });
      },
    };
    Object.defineProperty(navigator, 'geolocation', { value: geolocation, configurable: true });
    inside(element, '.near').click();
    await until(() => api.asked.at(-1)?.searchParams.get('latitude') === '39.8');
    Reflect.deleteProperty(navigator, 'geolocation');
    expect(api.asked.at(-1)?.searchParams.get('longitude')).to.equal('-89.6');
    await until(() => textOf(cards(element)[0]).includes('km away'));
    expect(inside(element, '.near').getAttribute('aria-pressed')).to.equal('true');
    inside(element, '.near').click();
    await until(() => !api.asked.at(-1)?.searchParams.has('latitude'));
  });

  it('says so when the browser does not tell where it is', async () => {
    const element = await finder();
    await shown(element);
    const geolocation = {
      getCurrentPosition: (_: unknown, failed: (error: unknown) => void) => {
        failed({ code: 1, PERMISSION_DENIED: 1 });
      },
    };
    Object.defineProperty(navigator, 'geolocation', { value: geolocation, configurable: true });
    inside(element, '.near').click();
    await until(() => element.renderRoot.querySelector('.hint'));
    Reflect.deleteProperty(navigator, 'geolocation');
    expect(textOf(inside(element, '.hint'))).to.include('did not share your location');
  });
});
