import { expect } from '@open-wc/testing';
import { courseApiForEachTest, said } from './course/course.test-page.js';
import type { CircletCourse } from './course/course.js';
import { apiForEachTest, shown } from './finder/finder.test-page.js';
import type { CircletFinder } from './finder/finder.js';
import { mount, testApi } from './testing/mount.js';

/** Boxes of pages that ask what they hold how wide it is; `…` is where the element belongs. */
const boxes: Record<string, string> = {
  'a grid with a column by content': '<div style="display: grid"><div>…</div></div>',
  'a grid with a column beside it':
    '<div style="display: grid; grid-template-columns: auto 4em"><div>…</div><div>Aside</div></div>',
  'a grid, as one of its boxes': '<div style="display: grid; grid-template-columns: auto">…</div>',
  'a column by fit-content':
    '<div style="display: grid; grid-template-columns: fit-content(100%)"><div>…</div></div>',
  'a row of flex boxes': '<div style="display: flex"><div>…</div></div>',
  'a row of flex boxes, as one of them': '<div style="display: flex">…</div>',
  'an inline block': '<div style="display: inline-block">…</div>',
  'a float': '<div style="float: left">…</div>',
  'a cell of a table': '<table><tbody><tr><td>…</td></tr></tbody></table>',
  'a box by fit-content': '<div style="inline-size: fit-content">…</div>',
  'letters that are not to break': '<div style="float: left; white-space: nowrap">…</div>',
};

/** What pages make of the element itself. */
const displays = ['block', 'inline-block', 'flex', 'grid', 'flow-root'];

const rightToLeft = ['ltr', 'rtl'];

/** Puts an element into a box of a page that is so many pixels wide. */
function within(box: string, markup: string, pixels: number): Promise<HTMLElement> {
  return mount(
    `<div style="inline-size: ${pixels}px; overflow: auto hidden">${box.replace('…', markup)}</div>`,
  );
}

const finderIn = async (page: HTMLElement): Promise<CircletFinder> => {
  const finder = page.querySelector('circlet-finder')!;
  await shown(finder);
  return finder;
};

describe('the room that an element takes in', () => {
  apiForEachTest();
  const markup = `<circlet-finder api="${testApi}"></circlet-finder>`;

  for (const [name, box] of Object.entries(boxes)) {
    for (const dir of rightToLeft) {
      it(`${name}, ${dir}: what there is, no more`, async () => {
        const page = await within(`<div dir="${dir}">${box}</div>`, markup, 320);
        const finder = await finderIn(page);
        expect(page.scrollWidth).to.equal(320);
        expect(finder.offsetWidth).to.be.within(230, 320);
      });
    }

    it(`${name}, where there is much: enough for columns`, async () => {
      const page = await within(box, markup, 1600);
      const finder = await finderIn(page);
      expect(page.scrollWidth).to.equal(1600);
      expect(finder.renderRoot.querySelector<HTMLElement>('.root')!.offsetWidth).to.be.above(1100);
    });
  }

  for (const display of displays) {
    it(`a float, with ${display} as its own display`, async () => {
      const own = markup.replace('>', ` style="display: ${display}">`);
      const page = await within('<div style="float: left">…</div>', own, 800);
      const finder = await finderIn(page);
      expect(page.scrollWidth).to.equal(800);
      const root = finder.renderRoot.querySelector<HTMLElement>('.root')!;
      expect(root.offsetWidth).to.equal(800);
      expect(root.getBoundingClientRect().top).to.equal(finder.getBoundingClientRect().top);
    });
  }
});

describe('the room that a course takes in a float', () => {
  courseApiForEachTest();

  const courseIn = async (size: string): Promise<CircletCourse> => {
    const markup = `<circlet-course api="${testApi}" course="7" size="${size}"></circlet-course>`;
    const page = await within('<div style="float: left">Words …</div>', markup, 1000);
    const element = page.querySelector('circlet-course')!;
    await said(element);
    return element;
  };

  it('is that of its badge', async () => {
    const { offsetWidth, renderRoot } = await courseIn('badge');
    expect(offsetWidth).to.equal(renderRoot.querySelector<HTMLElement>('.badge')!.offsetWidth);
    expect(offsetWidth).to.be.below(600);
  });

  it('is that of its line, in the line of the page', async () => {
    const { parentElement } = await courseIn('line');
    expect(parentElement!.offsetWidth).to.be.within(100, 900);
    expect(parentElement!.offsetHeight).to.be.below(40);
  });

  it('is all that there is for its list', async () => {
    expect((await courseIn('list')).offsetWidth).to.equal(1000);
  });
});
