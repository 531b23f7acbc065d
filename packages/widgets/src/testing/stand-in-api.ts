import { wireCircle, wireList } from '../../../../test/stand-in/wire.js';

/** Circles 1 to `count`, paged as the API pages them. */
export function pagesOf(count: number, overrides: Record<string, unknown> = {}): Answer {
  return (url) => {
    const limit = Number(url.searchParams.get('limit'));
    const offset = Number(url.searchParams.get('offset') ?? 0);
    const ids = Array.from({ length: count }, (_, position) => position + 1);
    const items = ids.slice(offset, offset + limit).map((id) => wireCircle({ id, ...overrides }));
    return Response.json(wireList(items, { count, limit, offset }));
  };
}

/** Answers one request. */
export type Answer = (
  url: URL,
  signal: AbortSignal,
  request?: Request,
) => Response | Promise<Response>;

/** An API that a test answers for. */
export interface StandInApi {
  /** Everything that was asked, in order. */
  readonly asked: URL[];
  /** The bodies of everything that was posted, in order. */
  readonly posted: string[];
  /** Answers from now on. */
  answer: Answer;
  /** Takes the place of the network. */
  readonly install: () => void;
  /** Puts the page's own `fetch` back. */
  readonly restore: () => void;
}

/** An API without circles, until a test says otherwise. */
export function standInApi(): StandInApi {
  const original = window.fetch;
  const api: StandInApi = {
    asked: [],
    posted: [],
    answer: () => Response.json(wireList([])),
    install: () => {
      window.fetch = async (input, init) => {
        const request = new Request(input, init);
        const url = new URL(request.url);
        api.asked.push(url);
        if (request.method === 'POST') api.posted.push(await request.clone().text());
        return api.answer(url, request.signal, request);
      };
    },
    restore: () => {
      window.fetch = original;
    },
  };
  return api;
}
