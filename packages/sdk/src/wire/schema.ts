/** One way in which a value is not what a schema says; the shape is zod's, narrowed to what is read here. */
export interface SchemaIssue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly expected?: string;
  readonly format?: string;
  readonly values?: readonly unknown[];
  readonly keys?: readonly string[];
}

/**
 * What a check of the wire needs of a schema. zod/mini's schemas have it, and
 * so can validators that were compiled ahead of time.
 */
export interface WireSchema {
  safeParse(
    value: unknown,
  ): { success: true } | { success: false; error: { readonly issues: readonly SchemaIssue[] } };
}
