import type { FieldMessages } from '../wire/field-messages.js';

/** In place of `circle-messages.ts` in pages, whose elements check what they ask for and show no field of it. */
export const circleMessages = (): FieldMessages => ({ fields: {}, general: [] });
