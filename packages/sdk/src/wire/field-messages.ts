/** The API's `errors`, sorted: by field, and what belongs to no field. */
export interface FieldMessages {
  readonly fields: Readonly<Record<string, readonly string[]>>;
  readonly general: readonly string[];
}

/**
 * Reads every shape of `errors` that the API is known to send: lists of text
 * by field, an object inside a one-element list (its fields count as our own),
 * and one plain text.
 *
 * @param inputNames Our name for each field of the wire; others keep theirs.
 */
export function fieldMessages(
  errors: unknown,
  inputNames: Readonly<Record<string, string>>,
): FieldMessages {
  if (typeof errors === 'string') return { fields: {}, general: [errors] };
  const fields: Record<string, string[]> = {};
  const collect = (value: unknown, field: string): void => {
    if (typeof value === 'string') (fields[inputNames[field] ?? field] ??= []).push(value);
    else if (Array.isArray(value)) for (const entry of value as unknown[]) collect(entry, field);
    else if (typeof value === 'object' && value !== null) collectAll(value);
  };
  const collectAll = (object: object): void => {
    for (const [field, value] of Object.entries(object)) collect(value, field);
  };
  if (typeof errors === 'object' && errors !== null) collectAll(errors);
  return { fields, general: [] };
}
