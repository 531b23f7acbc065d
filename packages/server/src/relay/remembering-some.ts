/** Remembers what was worked out from a text, for the texts that come most. */
export interface Memory<Value> {
  readonly get: (text: string) => Value | undefined;
  /** @param isWorth whether it is worth a place. */
  readonly note: (text: string, value: Value, isWorth?: (value: Value) => boolean) => Value;
}

const most = 2_000;
const longest = 600;

/** A memory that begins anew when it is full: what comes often is soon there again. */
export function rememberingSome<Value>(): Memory<Value> {
  const known = new Map<string, Value>();
  return {
    get: (text) => known.get(text),
    note: (text, value, isWorth = () => true) => {
      if (text.length > longest || !isWorth(value)) return value;
      if (known.size >= most) known.clear();
      known.set(text, value);
      return value;
    },
  };
}
