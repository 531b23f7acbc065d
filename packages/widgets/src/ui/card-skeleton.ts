import { html, type TemplateResult } from 'lit';

/** Empty cards of the size of real ones, for as long as these are on their way. */
export function cardSkeletons(count: number, layout: 'cards' | 'list'): TemplateResult {
  const card = html`<li class="card skeleton">
    <div class="head">
      <div class="leaf"></div>
      <div class="name"></div>
    </div>
    <div class="facts"></div>
  </li>`;
  return html`<ul class="cards ${layout}" aria-hidden="true">
    ${Array.from({ length: count }, () => card)}
  </ul>`;
}
