import { operations } from '@circlet/contract';

interface Operation {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly query?: { readonly shape: object };
}

/** What a path of each method has to look like, as the source of an expression. */
export type Allowed = Readonly<Record<string, string>>;

const table: readonly Operation[] = Object.values(operations);

const paths = (rows: readonly Operation[]): string =>
  `^(${rows.map(({ path }) => path.replace('{id}', '\\d{1,10}')).join('|')})$`;

const of = (method: Operation['method']): readonly Operation[] =>
  table.filter((operation) => operation.method === method);

/** Everything that the API is asked for; the build puts the finished texts in the place of this file. */
export const allowedByFetch: Allowed = { GET: paths(of('GET')), POST: paths(of('POST')) };

/** What the API gives as a script: what knows the name of a function to call. */
export const allowedByScript: Allowed = {
  GET: paths(of('GET').filter(({ query }) => query && 'callback' in query.shape)),
};
