import autocannon from 'autocannon';

/** How many visitors ask at once. */
const connections = 50;

/** What a browser sends with a read. */
export const headers = {
  'accept-encoding': 'gzip, deflate, br',
  'accept-language': 'en-GB,en;q=0.9',
  origin: 'https://www.library.test',
};

/** What came of a load. */
export interface Load {
  /** Answers in a second. */
  readonly rate: number;
  /** Milliseconds. */
  readonly median: number;
  readonly p99: number;
  /** Answers that were none, or no 2xx. */
  readonly failures: number;
}

/**
 * Asks for something again and again, as fast as answers come.
 *
 * @param rate at most so many in a second in all.
 */
export async function load(
  url: string,
  seconds: number,
  { paths, rate }: { readonly paths: readonly string[]; readonly rate?: number },
): Promise<Load> {
  const result = await autocannon({
    ...{ url, connections, duration: seconds, headers },
    requests: paths.map((path) => ({ path })),
    ...(rate === undefined ? {} : { overallRate: rate }),
  });
  return {
    rate: result.requests.average,
    median: result.latency.p50,
    p99: result.latency.p99,
    failures: result.errors + result.non2xx,
  };
}
