import type { LitElement } from 'lit';

/**
 * Moves the focus to one of the cards that came because a button was pressed,
 * once they are drawn: only from that button, or from where it was. Who has gone on stays there.
 */
export async function focusCard(host: LitElement, position: number): Promise<void> {
  await host.updateComplete;
  const isFree = !host.shadowRoot?.activeElement?.matches(':not(.more button)');
  const links = host.renderRoot.querySelectorAll<HTMLElement>('.card a');
  if (isFree) links[position]?.focus();
}
