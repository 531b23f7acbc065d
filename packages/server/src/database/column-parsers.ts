/** PostgreSQL's numbers for the types that the two drivers read differently. */
const oids = { int8: 20, date: 1082, timestamp: 1114, timestamptz: 1184 } as const;

const asText = (value: string): string => value;

/**
 * How columns are read, for both drivers alike: dates and times stay text
 * (a `Date` would move them into the server's own zone), counts are numbers.
 */
export const columnParsers: Readonly<Record<number, (value: string) => string | number>> = {
  [oids.int8]: Number,
  [oids.date]: asText,
  [oids.timestamp]: asText,
  [oids.timestamptz]: asText,
};
