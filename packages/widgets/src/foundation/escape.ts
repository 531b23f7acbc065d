const notTyped = /^(button|checkbox|color|file|image|radio|range|reset|submit)$/;

/**
 * Whether a key press closes the details: Escape that nothing inside made use
 * of. In a field that holds words it belongs to the field, where people press
 * it to be rid of a suggestion; in a list of choices it closes the list.
 */
export function closesByEscape(event: KeyboardEvent): boolean {
  if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return false;
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false;
  return !isTypedInto(event.composedPath()[0]);
}

function isTypedInto(target: EventTarget | undefined): boolean {
  if (target instanceof HTMLSelectElement) return true;
  if (target instanceof HTMLTextAreaElement) return target.value !== '';
  if (!(target instanceof HTMLInputElement) || notTyped.test(target.type)) return false;
  return !target.readOnly && target.value !== '';
}
