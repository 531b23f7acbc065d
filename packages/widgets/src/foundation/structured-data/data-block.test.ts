import { expect } from '@open-wc/testing';
import { DataBlock } from './data-block.js';

const scripts = (): HTMLScriptElement[] => [
  ...document.head.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]'),
];

describe('a block of data', () => {
  let block: DataBlock;
  beforeEach(() => {
    block = new DataBlock();
  });
  afterEach(() => {
    block.remove();
  });

  it('shows one text at a time, as it is', () => {
    block.show('{"a":"&lt;"}');
    block.show('{"b":"&amp;"}');
    expect(scripts().map(({ textContent }) => textContent)).to.deep.equal(['{"b":"&amp;"}']);
    block.remove();
    expect(scripts()).to.have.length(0);
  });

  it('never runs, not even as a script of another type: what guards scripts goes by that', async () => {
    block.show('document.documentElement.dataset.ran = "";');
    const [script] = scripts();
    script!.remove();
    script!.type = 'text/javascript';
    document.head.append(script!);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(document.documentElement.dataset).not.to.have.property('ran');
  });
});
