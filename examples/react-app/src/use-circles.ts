import { ApiError, type ApiErrorKind, type Circle, type CircleFilter } from '@circlet/sdk';
import { useEffect, useState } from 'react';
import { circlet } from './client.js';

/** What has become of a question. */
export type Circles =
  | { readonly status: 'pending' }
  | { readonly status: 'complete'; readonly circles: readonly Circle[] }
  | { readonly status: 'failed'; readonly kind: ApiErrorKind };

const pending: Circles = { status: 'pending' };

/**
 * Circles by the client. A question is aborted when another one takes its
 * place or the component goes.
 *
 * @param filter Must stay the same object as long as the question is the same.
 */
export function useCircles(filter: CircleFilter): Circles {
  const [answer, setAnswer] = useState<Circles>(pending);
  useEffect(() => {
    const controller = new AbortController();
    setAnswer(pending);
    circlet.circles.list(filter, { signal: controller.signal }).then(
      ({ items }) => {
        setAnswer({ status: 'complete', circles: items });
      },
      (error: unknown) => {
        if (!(error instanceof ApiError)) throw error;
        if (error.kind !== 'aborted') setAnswer({ status: 'failed', kind: error.kind });
      },
    );
    return () => {
      controller.abort();
    };
  }, [filter]);
  return answer;
}
