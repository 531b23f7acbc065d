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
  const collect = (value: unknown, wireName?: string): void => {
    if (typeof value === 'string') for (const list of listsOf(wireName)) list.push(value);
    else if (Array.isArray(value)) for (const entry of value as unknown[]) collect(entry, wireName);
    else if (typeof value === 'object' && value !== null) {
      for (const [inside, entry] of Object.entries(value)) collect(entry, inside);
    }
  };
  const listsOf = (wireName: string | undefined): string[][] => {
    if (wireName === undefined) return [general];
    const name = Object.hasOwn(inputNames, wireName) ? inputNames[wireName] : undefined;
    return [name ?? wireName].flat().map((field) => {
      const list = fields.get(field) ?? [];
      fields.set(field, list);
      return list;
    });
  };
  collect(errors);
  return { fields: Object.fromEntries(fields), general };
}
