import type { TemplateResult } from './template.js';

/** Markup that is made anew, not changed, when its key is another one. */
export const keyed = (key: unknown, template: TemplateResult): TemplateResult => ({
  ...template,
  key,
});
