/** A field that a test leaves undefined counts as not said. */
export function saidFields<Fields extends object>(fields: Fields): Fields {
  const said = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(said) as Fields;
}
