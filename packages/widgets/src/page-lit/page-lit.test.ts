import { expect } from '@open-wc/testing';
import * as lit from 'lit';
import { keyed as litKeyed } from 'lit/directives/keyed.js';
import { keyed as pageKeyed } from './keyed.js';
import * as pageLit from './lit.js';

/** What both have; the tests ask no more of either than our elements do. */
interface Kit {
  readonly html: typeof lit.html;
  readonly nothing: typeof lit.nothing;
  readonly css: typeof lit.css;
  readonly LitElement: typeof lit.LitElement;
  readonly keyed: typeof litKeyed;
}

const real: Kit = { ...lit, keyed: litKeyed };
const ours = { ...pageLit, keyed: pageKeyed } as unknown as Kit;

let count = 0;

/** An element that draws what it is told and writes down what happens to it. */
function define({ LitElement, css, html }: Kit) {
  class Probe extends LitElement {
    static override readonly properties = {
      look: { reflect: true },
      pageSize: { attribute: 'page-size' },
      open: { type: Boolean },
      inner: { attribute: false },
    };
    static override readonly styles = [
      css`
        :host {
          color: rgb(1, 2, 3);
        }
      `,
    ];

    declare look: string | null | undefined;
    declare pageSize: string | null | undefined;
    declare open: boolean;
    declare inner: unknown;
    draw: () => unknown = () => html`<p>${this.look}</p>`;
    readonly log: string[] = [];

    constructor() {
      super();
      this.open = false;
      this.addController({
        hostConnected: () => this.log.push('connected'),
        hostDisconnected: () => this.log.push('disconnected'),
        hostUpdate: () => this.log.push('update'),
        hostUpdated: () => this.log.push('updated'),
      });
    }

    protected override willUpdate(changed: lit.PropertyValues<this>): void {
      this.log.push(`will ${[...changed.keys()].sort().join()}`);
    }

    protected override render(): unknown {
      this.log.push('render');
      return this.draw();
    }

    protected override updated(): void {
      this.log.push('done');
    }
  }
  const tag = `page-lit-${(count += 1)}`;
  // eslint-disable-next-line no-restricted-syntax -- an element of this test only
  customElements.define(tag, Probe);
  return { tag, Probe };
}

type Probe = InstanceType<ReturnType<typeof define>['Probe']>;

function mount(kit: Kit, attributes = ''): Probe {
  const { tag } = define(kit);
  const place = document.createElement('div');
  place.innerHTML = `<${tag} ${attributes}></${tag}>`;
  document.body.append(place);
  return place.firstElementChild as Probe;
}

/** What is drawn, without comments, which are each one's own affair. */
function drawn(element: Probe): string {
  const copy = document.createElement('div');
  copy.innerHTML = (element.renderRoot as ShadowRoot).innerHTML;
  return copy.innerHTML.replace(/<!--.*?-->|\s*\n\s*/g, '');
}

/** Draws several looks one after the other in both, and asserts that they are the same. */
async function same(looks: (kit: Kit) => readonly unknown[]): Promise<string[]> {
  const [expected, found] = await Promise.all(
    [real, ours].map(async (kit) => {
      const element = mount(kit);
      const all: string[] = [];
      for (const look of looks(kit)) {
        element.draw = () => look;
        element.requestUpdate();
        await element.updateComplete;
        all.push(drawn(element));
      }
      return all;
    }),
  );
  expect(found).to.deep.equal(expected);
  return found ?? [];
}

afterEach(() => {
  document.body.replaceChildren();
});

describe('what pages have in place of Lit draws the same', () => {
  it('text, nothing and everything between', async () => {
    const values = ['a', '', 'b', 0, 1, null, 'c', undefined, false, true, '<i>&amp;</i>'];
    const looks = await same(({ html, nothing }) => {
      const line = (value: unknown) => html`<p>x${value}y</p>`;
      return [...values, nothing, 'end'].map(line);
    });
    expect(looks.at(-1)).to.equal('<p>xendy</p>');
  });

  it('templates in the place of text, of others and of lists', async () => {
    const looks = await same(({ html, nothing }) => {
      const bold = (word: string) => html`<b>${word}</b>`;
      const values = ['a', bold('b'), bold('c'), html`<i>d</i>`, [bold('e'), 'f'], nothing];
      return [...values, ...values.reverse()].map((value) => html`${value}${bold('!')} ${value}`);
    });
    expect(looks[2]).to.equal('<b>c</b><b>!</b> <b>c</b>');
  });

  it('lists that grow, shrink and hold lists', async () => {
    const looks = await same(({ html }) => {
      const item = (word: unknown) => html`<li class=${word}>${word}</li>`;
      const lists = [[], ['a'], ['a', 'b', 'c'], ['c'], [], ['x', ['y', 'z']], ['x', []]];
      return lists.map(
        (list) =>
          html`<ul>
              ${list.map((each) => item(each))}
            </ul>
            ${list}`,
      );
    });
    expect(looks[3]).to.equal('<ul><li class="c">c</li></ul>c');
  });

  it('attributes: whole, in parts, true or false, gone', async () => {
    const looks = await same(({ html, nothing }) =>
      ['a', '', null, nothing, true, false, 0, 'b'].map(
        (value) =>
          html`<em title=${value} class="x ${value} y" id="${value}-hint" ?hidden=${value}
              >${value}</em
            ><input type="radio" name=${value} />`,
      ),
    );
    expect(looks[0]).to.contain('class="x a y"');
  });

  it('elements anew where their key is another one, and only then', async () => {
    for (const kit of [real, ours]) {
      const element = mount(kit);
      const inputs: unknown[] = [];
      for (const [key, value] of [
        [1, 'a'],
        [1, 'b'],
        [2, 'b'],
      ] as const) {
        element.draw = () => kit.html`${kit.keyed(key, kit.html`<input .value=${value} />`)}`;
        element.requestUpdate();
        await element.updateComplete;
        inputs.push(element.renderRoot.querySelector('input'));
      }
      expect(inputs[0]).to.equal(inputs[1]);
      expect(inputs[1]).not.to.equal(inputs[2]);
    }
  });

  it('properties and listeners, which are set once for each change', async () => {
    for (const kit of [real, ours]) {
      const element = mount(kit);
      const heard: string[] = [];
      for (const word of ['a', 'b']) {
        element.draw = () =>
          kit.html`<input .value=${'typed over'} @click=${() => heard.push(word)} />`;
        element.requestUpdate();
        await element.updateComplete;
        const input = element.renderRoot.querySelector('input');
        if (!input) throw new Error('No input.');
        input.click();
        if (word === 'a') input.value = 'mine';
        else expect(input.value).to.equal('mine');
      }
      expect(heard).to.deep.equal(['a', 'b']);
    }
  });
});

describe('what pages have in place of Lit lives the same', () => {
  it('from attributes to the last hook, moved and removed', async () => {
    const lives = await Promise.all(
      [real, ours].map(async (kit) => {
        const element = mount(kit, 'look="dark" page-size="5" open');
        const state = () => [element.look, element.pageSize, element.open, drawn(element)];
        const all: unknown[] = [];
        await element.updateComplete;
        all.push(...state());
        element.look = 'light';
        element.inner = {};
        await element.updateComplete;
        all.push(...state(), element.getAttribute('look'));
        element.look = null;
        element.removeAttribute('open');
        await element.updateComplete;
        all.push(...state(), element.hasAttribute('look'));
        element.setAttribute('look', 'dark');
        element.look = 'dark';
        await element.updateComplete;
        document.body.append(element);
        element.remove();
        all.push(getComputedStyle(element).color, ...element.log);
        return all;
      }),
    );
    expect(lives[1]).to.deep.equal(lives[0]);
    expect(lives[1]).to.include('will inner,look');
  });

  it('with what a page set before the element was defined', async () => {
    for (const kit of [real, ours]) {
      const place = document.createElement(`page-lit-${count + 1}`);
      Object.assign(place, { look: 'early', open: true });
      document.body.append(place);
      define(kit);
      const early = document.body.firstElementChild as Probe;
      await early.updateComplete;
      expect(early.open).to.equal(true);
      expect(drawn(early)).to.equal('<p>early</p>');
      expect(early.getAttribute('look')).to.equal('early');
      early.remove();
    }
  });

  it('and in its own colours', async () => {
    for (const kit of [real, ours]) {
      const element = mount(kit);
      await element.updateComplete;
      expect(getComputedStyle(element).color).to.equal('rgb(1, 2, 3)');
    }
  });
});
