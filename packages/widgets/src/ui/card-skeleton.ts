import { html, type TemplateResult } from 'lit';

const most = 6;

/**
 * Empty cards of the size of real ones, for as long as these are on their way:
 * as many as will probably be filled, but not more than fit into most windows.
 *
 * @param pageSize How many results are asked for.
 */
export function cardSkeletons(pageSize: number, layout: 'cards' | 'list'): TemplateResult {
  const card = html`<li class="card skeleton">
    <div class="head">
      <div class="leaf"></div>
      <div class="name"></div>
    </div>
    <div class="facts"></div>
  </li>`;
  return html`<ul class="cards ${layout}" aria-hidden="true">
    ${Array.from({ length: Math.min(pageSize, most) }, () => card)}
  </ul>`;
}
