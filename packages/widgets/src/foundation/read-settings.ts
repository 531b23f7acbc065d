import type { Reader } from './attribute-values.js';

/** How each attribute is read, and what it is where it is missing or wrong. */
export type AttributeTable = Readonly<Record<string, readonly [Reader<unknown>, unknown]>>;

/** The property of an attribute: `pageSize` for `page-size`. */
export type PropertyOf<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Tail>}`
  : Name;

type ValueOf<R> = R extends Reader<infer T> ? T : never;

/** What attributes say, with defaults for what is missing or wrong. */
export type SettingsOf<Table extends AttributeTable> = {
  readonly [Name in keyof Table]: ValueOf<Table[Name][0]> | Table[Name][1];
};

const propertyOf = (name: string): string =>
  name.replace(/-(.)/, (_, letter: string) => letter.toUpperCase());

/**
 * Reads the attributes of an element by its table. What makes no sense counts
 * as missing and is named in `wrong`, so that the webmaster can be told.
 *
 * @param given What an element's property holds; frameworks also put numbers there.
 */
export function readSettings<Table extends AttributeTable>(
  table: Table,
  given: (property: PropertyOf<keyof Table & string>) => unknown,
): { settings: SettingsOf<Table>; wrong: (keyof Table & string)[] } {
  const wrong: (keyof Table & string)[] = [];
  const entries = Object.entries(table).map(([name, [reader, missing]]) => {
    const property = propertyOf(name) as PropertyOf<keyof Table & string>;
    const text = textOf(given(property));
    const value = text ? reader(text) : undefined;
    if (text && value === undefined) wrong.push(name);
    return [name, value ?? missing];
  });
  return { settings: Object.fromEntries(entries) as SettingsOf<Table>, wrong };
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}
