import type { Condition, ConditionGroup } from '../condition.js';

const code = (name: string, text: string, more: Partial<Condition> = {}): Condition => ({
  name,
  page: { code: text },
  ...more,
});

/** Code of the page that changes what everybody relies on. */
export const hostCode: ConditionGroup = {
  title: 'Code of the page',
  conditions: [
    code(
      'an extended `Array.prototype`, enumerable',
      `Array.prototype.last = function () { return this[this.length - 1]; };`,
    ),
    code(
      'an extended `Object.prototype`, enumerable',
      `Object.prototype.own = function () { return true; };`,
      {
        engines: ['chromium', 'firefox'],
        because: 'its driver cannot read such a page',
        isLong: true,
      },
    ),
    code(
      'a `fetch` of its own',
      `const original = fetch;
       window.fetch = function (...all) { return original.apply(this, all).then((answer) => answer); };`,
      { isLong: true },
    ),
    code('a `fetch` that throws', `window.fetch = () => { throw new TypeError('no'); };`, {
      shows: 'message and fallback',
    }),
    code(
      'a `JSON.parse` that makes dates',
      `const parse = JSON.parse;
       JSON.parse = (text) => parse(text, (_, value) => /^\\d{4}-\\d\\d-\\d\\dT/.test(value) ? new Date(value) : value);`,
    ),
    code(
      'a `customElements.define` of its own',
      `const define = customElements.define;
       customElements.define = function (name, ...rest) { return define.call(this, name, ...rest); };`,
      { isLong: true },
    ),
    code(
      'a `customElements.define` that throws',
      `customElements.define = () => { throw new Error('no'); };`,
      {
        shows: 'fallback',
        says: /your own content is shown/,
        throws: /: no$/,
        silentIn: ['webkit'],
      },
    ),
    code(
      'an element of our name by somebody else',
      `customElements.define('{{tag}}', class extends HTMLElement {});`,
      { shows: 'fallback' },
    ),
    code(
      'functions of old that were replaced: `Element.prototype.remove`, `matches`, `Array.from`',
      `const from = Array.from;
       Array.from = function (list, ...rest) { return from.call(Array, list, ...rest); };
       const matches = Element.prototype.matches;
       Element.prototype.matches = function (selector) { return matches.call(this, selector); };
       const remove = Element.prototype.remove;
       Element.prototype.remove = function () { if (this.parentNode) remove.call(this); };`,
      { isLong: true },
    ),
  ],
};
