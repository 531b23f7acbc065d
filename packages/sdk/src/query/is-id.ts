const largestId = 2_147_483_647;

/** Whether a value can be the number of something in the API's database. */
export function isId(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) > 0 && (value as number) <= largestId;
}
