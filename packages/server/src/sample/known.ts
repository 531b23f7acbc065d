/**
 * What a key of the sample stands for.
 *
 * @throws an error that names the key if it stands for nothing.
 */
export function known<Value>(values: ReadonlyMap<string, Value>, key: string): Value {
  const value = values.get(key);
  if (value === undefined)
    throw new Error(`The sample refers to “${key}”, which it does not have.`);
  return value;
}
