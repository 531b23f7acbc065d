import type { Answer, Exchange } from '../http/exchange.js';
import { Crash, Missing, Refusal } from '../http/refusals.js';
import type { World } from '../world/world.js';
import { paths, type Path, type Surroundings } from './paths.js';

/** What became of a request. */
export interface Dispatched {
  readonly answer: Answer;
  /** Why the live API would have crashed; undefined if it would not. */
  readonly crash?: string;
  /** The name of the function that the answer is wrapped for. */
  readonly callback?: string | undefined;
}

const page = (status: number, title: string, headers: Record<string, string> = {}): Answer => ({
  status,
  page: title && `<!DOCTYPE html>\n<html lang="en"><title>${title}</title></html>`,
  headers,
});

/** Answers a request as the live API does, whatever it is. */
export function dispatch(
  world: World,
  exchange: Exchange,
  surroundings: Omit<Surroundings, 'number'>,
): Dispatched {
  const { pathname, search } = exchange.url;
  const path = pathOf(pathname);
  if (path) return enter(path, world, exchange, surroundings);
  // The body of a POST is lost on the way: browsers make a GET of it.
  if (pathOf(`${pathname}/`)) {
    return { answer: page(301, '', { Location: `${pathname}/${search}` }) };
  }
  return { answer: page(404, 'Page not found') };
}

const pathOf = (pathname: string): Path | undefined =>
  paths.find(({ pattern }) => pattern.test(pathname));

function enter(
  path: Path,
  world: World,
  exchange: Exchange,
  surroundings: Omit<Surroundings, 'number'>,
): Dispatched {
  const wrong = wrongMethod(path, exchange.method);
  if (wrong) return { answer: wrong };
  const callback = path.family === 'plain' ? exchange.query.get('callback') : undefined;
  const number = path.pattern.exec(exchange.url.pathname)?.[1] ?? '';
  try {
    const { headers, ...answer } = path.answer(world, exchange, { ...surroundings, number });
    const allow = path.family === 'drf' ? { Allow: allowed(path) } : {};
    return { answer: { ...answer, headers: { ...allow, ...path.headers, ...headers } }, callback };
  } catch (error) {
    return { ...afterError(error, path), callback };
  }
}

function afterError(error: unknown, { headers = {} }: Path): Dispatched {
  if (error instanceof Refusal) {
    return { answer: { status: 200, json: { status: 'error', errors: error.errors }, headers } };
  }
  if (error instanceof Missing) return { answer: page(404, 'Page not found') };
  if (error instanceof Crash) return { answer: page(500, 'Server error'), crash: error.message };
  throw error;
}

/** Where reading is all there is, plain views look for a cookie before they look at the method. */
function wrongMethod(path: Path, method: string): Answer | undefined {
  const { method: only, family } = path;
  if (method === only || (only === 'GET' && method === 'HEAD')) return undefined;
  if (method === 'OPTIONS') return page(200, '');
  const headers = { Allow: allowed(path) };
  if (family === 'drf') {
    return { status: 405, json: { detail: `Method "${method}" not allowed.` }, headers };
  }
  return only === 'GET' ? page(403, 'Forbidden') : page(405, '', headers);
}

const allowed = ({ method }: Path): string =>
  method === 'GET' ? 'GET, HEAD, OPTIONS' : 'POST, OPTIONS';
