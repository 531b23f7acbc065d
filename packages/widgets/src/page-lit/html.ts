import { partIn } from './child-part.js';
import type { TemplateResult } from './template.js';

/** Draws a template behind what stands in a place. */
export function render(result: TemplateResult, place: DocumentFragment): void {
  partIn(place).set(result);
}
