/**
 * Moves the focus to one of the cards that came because a button was pressed:
 * only from that button, or from where it was. Who has gone on stays there.
 */
export function focusCard(root: ShadowRoot, position: number): void {
  const isFree = !root.activeElement?.matches(':not(.more button)');
  const links = root.querySelectorAll<HTMLElement>('.card a');
  if (isFree) links[position]?.focus();
}
