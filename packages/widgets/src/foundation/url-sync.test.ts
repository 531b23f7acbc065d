import { expect } from '@open-wc/testing';
import { html, LitElement, type TemplateResult } from 'lit';
import { until } from '../testing/mount.js';
import { UrlSync } from './url-sync.js';

const address = location.href;
const originals = ['pushState', 'replaceState'] as const;

/** An element whose words and city are in the address. */
class SyncProbe extends LitElement {
  static override readonly properties = { q: {}, city: {}, prefix: {} };
  declare q: string | null;
  declare city: string | null;
  declare prefix: string | null;
  applied = 0;
  hasActed = false;

  constructor() {
    super();
    this.q = this.city = this.prefix = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.sync ??= new UrlSync(this, {
      prefix: () => this.prefix ?? undefined,
      values: () => ({ q: this.q ?? '', city: this.city ?? '' }),
      accepts: (name, text) => name !== 'city' || text !== 'nonsense',
      hasActed: () => this.hasActed,
      apply: (values) => {
        this.applied += 1;
        Object.assign(this, values);
      },
    });
  }

  sync: UrlSync | undefined;

  protected override render(): TemplateResult {
    return html`${this.q} in ${this.city}`;
  }
}

async function probe(attributes: string): Promise<SyncProbe> {
  // eslint-disable-next-line no-restricted-syntax -- an element of this test only
  if (!customElements.get('sync-probe')) customElements.define('sync-probe', SyncProbe);
  const holder = document.createElement('main');
  holder.innerHTML = `<sync-probe ${attributes}></sync-probe>`;
  document.body.append(holder);
  const element = holder.querySelector<SyncProbe>('sync-probe')!;
  await settled(element);
  return element;
}

async function settled(element: SyncProbe): Promise<void> {
  await element.updateComplete;
  await element.updateComplete;
}

/** Goes to another query, as a page does before its elements are there. */
function at(query: string, state: unknown = null): void {
  history.replaceState(state, '', location.pathname + query);
}

/** The query and hash, to the letter. */
const query = (): string => location.search + location.hash;

async function choose(element: SyncProbe, change: Partial<SyncProbe>): Promise<void> {
  Object.assign(element, { hasActed: true, ...change });
  await settled(element);
}

describe('url-sync', () => {
  afterEach(() => {
    for (const main of document.querySelectorAll('main')) main.remove();
    for (const name of originals) Reflect.deleteProperty(history, name);
    history.replaceState(null, '', address);
  });

  it('lets the address go before the attributes', async () => {
    at('?c-q=python&q=no');
    const element = await probe('prefix="c" q="music" city="Berlin"');
    expect([element.q, element.city]).to.deep.equal(['python', 'Berlin']);
    expect(query()).to.equal('?c-q=python&q=no');
  });

  it('passes by what makes no sense', async () => {
    at('?c-city=nonsense');
    const element = await probe('prefix="c" city="Berlin"');
    expect(element.city).to.equal('Berlin');
    expect(element.applied).to.equal(0);
    expect(query()).to.equal('?c-city=nonsense');
    await choose(element, { q: 'python' });
    expect(query()).to.equal('?c-q=python');
  });

  it('takes what a framework sets late for the page’s own, and not for a choice', async () => {
    at('?c-q=python');
    const element = await probe('prefix="c"');
    await choose(element, { hasActed: false, city: 'Berlin' });
    expect([element.q, query()]).to.deep.equal(['python', '?c-q=python']);
    await choose(element, { q: 'art' });
    expect(query()).to.equal('?c-q=art');
    await choose(element, { city: 'Nairobi' });
    await choose(element, { city: 'Berlin' });
    expect(query()).to.equal('?c-q=art');
  });

  it('writes what was chosen, and leaves the rest to the letter', async () => {
    at('?utm=%7Ex+y&&a#c-q=1?2', { mine: 1 });
    const element = await probe('prefix="c"');
    expect(query()).to.equal('?utm=%7Ex+y&&a#c-q=1?2');
    const entries = history.length;
    await choose(element, { city: 'São Paulo', q: 'a & b' });
    expect(query()).to.equal('?utm=%7Ex+y&&a&c-q=a+%26+b&c-city=S%C3%A3o+Paulo#c-q=1?2');
    expect(history.state).to.deep.equal({ mine: 1 });
    expect(history.length).to.equal(entries);
    await choose(element, { city: '', q: '' });
    expect(query()).to.equal('?utm=%7Ex+y&&a#c-q=1?2');
  });

  it('writes that a visitor emptied what the webmaster gave, and not what the webmaster gave', async () => {
    at('');
    const element = await probe('prefix="c" q="music" city="Berlin"');
    await choose(element, { q: '' });
    expect(query()).to.equal('?c-q=');
    element.parentElement?.remove();
    const again = await probe('prefix="c" q="music" city="Berlin"');
    expect([again.q, again.city]).to.deep.equal(['', 'Berlin']);
    await choose(again, { q: 'music' });
    expect(query()).to.equal('');
  });

  it('keeps two elements apart', async () => {
    at('?c-q=one&d-q=two');
    const one = await probe('prefix="c"');
    const two = await probe('prefix="d"');
    expect([one.q, two.q]).to.deep.equal(['one', 'two']);
    await choose(one, { q: 'other' });
    expect([one.q, two.q, query()]).to.deep.equal(['other', 'two', '?d-q=two&c-q=other']);
    expect(two.applied).to.equal(1);
  });

  it('follows back and forward', async () => {
    at('?c-q=one');
    const element = await probe('prefix="c"');
    history.pushState(null, '', '?c-q=two');
    window.dispatchEvent(new PopStateEvent('popstate'));
    await until(() => element.q === 'two');
    history.back();
    await until(() => element.q === 'one');
    expect(query()).to.equal('?c-q=one');
    history.forward();
    await until(() => element.q === 'two');
    history.back();
    await until(() => location.search === '?c-q=one');
  });

  it('follows a router, at the latest when the element draws itself', async () => {
    at('?c-q=one');
    const element = await probe('prefix="c" city="Berlin"');
    history.pushState(null, '', '?c-city=Nairobi');
    element.requestUpdate();
    await until(() => element.city === 'Nairobi');
    expect(element.q).to.equal('');
    await settled(element);
    expect(query()).to.equal('?c-city=Nairobi');
    history.back();
    await until(() => element.q === 'one');
  });

  it('leaves what open details keep in the history with the new address', async () => {
    const marks = { page: 'x', address: '', open: [] };
    at('?a=1');
    const element = await probe('prefix="c"');
    at('?a=1', { mine: 1, circlet: { ...marks, address: location.href } });
    await choose(element, { q: 'python' });
    expect(history.state).to.deep.equal({
      mine: 1,
      circlet: { ...marks, address: location.href },
    });
    at('?a=1', { circlet: { ...marks, address: 'https://elsewhere.example/' } });
    await choose(element, { q: 'music' });
    expect(history.state).to.deep.equal({
      circlet: { ...marks, address: 'https://elsewhere.example/' },
    });
  });

  it('passes by what a page put in the place of the browser’s functions', async () => {
    at('');
    const heard: string[] = [];
    for (const name of originals) history[name] = () => heard.push(name);
    const element = await probe('prefix="c"');
    await choose(element, { q: 'python' });
    expect([query(), heard]).to.deep.equal(['?c-q=python', []]);
  });

  it('does no harm where the browser refuses, and tries again with the next choice', async () => {
    at('');
    const element = await probe('prefix="c"');
    const original = History.prototype.replaceState;
    History.prototype.replaceState = () => {
      throw new DOMException('too often', 'SecurityError');
    };
    try {
      await choose(element, { q: 'python' });
    } finally {
      History.prototype.replaceState = original;
    }
    expect([element.q, query()]).to.deep.equal(['python', '']);
    await choose(element, { city: 'Berlin' });
    expect(query()).to.equal('?c-q=python&c-city=Berlin');
  });

  it('does nothing without a prefix', async () => {
    at('?c-q=python');
    const element = await probe('q="music"');
    await choose(element, { q: 'art' });
    expect([element.q, query()]).to.deep.equal(['art', '?c-q=python']);
  });

  it('lets go of the address when the element leaves the page, and reads it on return', async () => {
    at('?c-q=one');
    const element = await probe('prefix="c"');
    const holder = element.parentElement!;
    element.remove();
    at('?c-q=two');
    window.dispatchEvent(new PopStateEvent('popstate'));
    await choose(element, { city: 'Berlin' });
    expect([element.q, query()]).to.deep.equal(['one', '?c-q=two']);
    holder.append(element);
    await settled(element);
    expect(element.q).to.equal('two');
  });

  it('writes no lone surrogate over and over', async () => {
    at('');
    const element = await probe('prefix="c"');
    await choose(element, { q: '\ud800' });
    expect(query()).to.equal('?c-q=%EF%BF%BD');
    element.requestUpdate();
    await settled(element);
    expect(element.q).to.equal('\ud800');
  });
});
