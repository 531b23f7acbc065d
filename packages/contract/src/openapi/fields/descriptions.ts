/** What the fields of each component mean, by the component's name. */
export type FieldDescriptions = Readonly<Record<string, Readonly<Record<string, string>>>>;
