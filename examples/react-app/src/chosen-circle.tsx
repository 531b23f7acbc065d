import type { Circle } from '@circlet/sdk';
import { useEffect, useRef, type JSX } from 'react';
import { api } from './client.js';
import { dayOf, placeOf, seatsOf } from './words.js';

interface ChosenCircleProps {
  readonly circle: Circle;
  readonly onClose: () => void;
  readonly onSignedUp: (circle: Circle) => void;
}

/** A chosen circle in the app's own look, with the element for the sign-up. */
export function ChosenCircle({ circle, onClose, onSignedUp }: ChosenCircleProps): JSX.Element {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
  }, [circle.id]);
  return (
    <article className="chosen" aria-labelledby="chosen-title">
      <button type="button" className="close" onClick={onClose}>
        Back to all circles
      </button>
      <h2 id="chosen-title" ref={title} tabIndex={-1} lang={circle.language || undefined}>
        {circle.name}
      </h2>
      <Facts circle={circle} />
      <circlet-signup
        key={circle.id}
        api={api}
        circle={circle.id}
        known={circle}
        heading-level={3}
        organisation="Evening School, Harrow Street"
        privacy-url="#privacy"
        onsignupsuccess={() => {
          onSignedUp(circle);
        }}
      >
        <a href={circle.signup.url}>Sign up on the circle’s own page</a>
      </circlet-signup>
    </article>
  );
}

function Facts({ circle }: { circle: Circle }): JSX.Element {
  const { startDate, startTime } = circle.schedule;
  return (
    <dl>
      <dt>First meeting</dt>
      <dd>
        {dayOf(startDate)}
        {startTime && `, ${startTime}`}
      </dd>
      <dt>Where</dt>
      <dd>{placeOf(circle)}</dd>
      <dt>Course</dt>
      <dd>{circle.course.title}</dd>
      <dt>Seats</dt>
      <dd>{seatsOf(circle)}</dd>
    </dl>
  );
}
