import { html, type TemplateResult } from 'lit';

const bars = [40, 80, 65, 40, 100, 65, 80, 65, 40];

/** Empty cards of the size of real ones, for as long as these are on their way. */
export function cardSkeletons(count: number, layout: 'cards' | 'list'): TemplateResult {
  const card = html`<li class="card skeleton">
    <div class="head">
      <div class="leaf"></div>
      <div class="name"><i class="w80"></i></div>
    </div>
    <div class="facts">${bars.map((width) => html`<i class="w${width}"></i>`)}</div>
  </li>`;
  return html`<ul class="cards ${layout}" aria-hidden="true">
    ${Array.from({ length: count }, () => card)}
  </ul>`;
}
