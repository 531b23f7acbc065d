import type { Circle, CircleFilter } from '@circlet/sdk';
import type { JSX } from 'react';
import { useCircles } from './use-circles.js';
import { adviceFor, dayOf, placeOf, seatsOf } from './words.js';

const newest: CircleFilter = {
  language: ['en'],
  signup: 'open',
  when: 'current',
  order: 'newest',
  pageSize: 4,
};

/** The newest circles, asked for by the client and drawn by React alone. */
export function NewestCircles({ onChoose }: { onChoose: (circle: Circle) => void }): JSX.Element {
  const answer = useCircles(newest);
  return (
    <section
      className="newest"
      aria-labelledby="newest-title"
      aria-busy={answer.status === 'pending'}
    >
      <h2 id="newest-title">Just added</h2>
      <p className="hint">The newest circles in English.</p>
      {answer.status === 'failed' && <p role="alert">{adviceFor(answer.kind)}</p>}
      <ul>
        {answer.status === 'complete' &&
          answer.circles.map((circle) => (
            <li key={circle.id}>
              <button
                type="button"
                onClick={() => {
                  onChoose(circle);
                }}
              >
                <span className="day">{dayOf(circle.schedule.startDate)}</span>
                <span className="what" lang={circle.language || undefined}>
                  {circle.name}
                </span>
                <span className="where">
                  {placeOf(circle)} · {seatsOf(circle)}
                </span>
              </button>
            </li>
          ))}
        {answer.status === 'pending' &&
          [1, 2, 3, 4].map((row) => <li key={row} className="waiting" aria-hidden="true" />)}
      </ul>
    </section>
  );
}
