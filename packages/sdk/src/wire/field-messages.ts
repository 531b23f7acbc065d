/** The API's `errors`, sorted: by field, and what belongs to no field. */
export interface FieldMessages {
  readonly fields: Readonly<Record<string, readonly string[]>>;
  readonly general: readonly string[];
}

/** Our name for a field of the wire; several where the API refuses a group of ours as one. */
export type InputNames = Readonly<Record<string, string | readonly string[]>>;

/**
 * Reads every shape of `errors` that the API is known to send: lists of text
 * by field, an object inside a one-element list (its fields count as our own),
 * and one plain text.
 *
 * @param inputNames Fields that are not in it keep their names.
 */
export function fieldMessages(errors: unknown, inputNames: InputNames = {}): FieldMessages {
  const fields = new Map<string, string[]>();
  const general: string[] = [];
  const listsOf = (wireName: string | undefined): string[][] => {
    if (wireName === undefined) return [general];
    const name = Object.hasOwn(inputNames, wireName) ? inputNames[wireName] : undefined;
    return [name ?? wireName].flat().map((field) => {
      const list = fields.get(field) ?? [];
      fields.set(field, list);
      return list;
    });
  };
  // A queue, because the stack has an end and what an answer nests has none.
  const queue: [value: unknown, wireName?: string | undefined][] = [[errors]];
  for (const [value, wireName] of queue) {
    if (typeof value === 'string') for (const list of listsOf(wireName)) list.push(value);
    else if (typeof value === 'object' && value !== null) {
      for (const [inside, entry] of Object.entries(value)) {
        queue.push([entry, Array.isArray(value) ? wireName : inside]);
      }
    }
  }
  return { fields: Object.fromEntries(fields), general };
}
