// Someone else's component in React 19.
import { useState, type JSX } from 'react';
import '@circlet/widgets/define';
import type {} from '@circlet/widgets/react';

export function Circles(): JSX.Element {
  const [chosen, setChosen] = useState('');
  return (
    <>
      <circlet-finder
        className="circles"
        api="/"
        page-size={5}
        layout="list"
        credit
        oncircleselect={(event) => {
          event.preventDefault();
          setChosen(event.detail.circle.name);
        }}
        onloaderror={({ detail }) => {
          setChosen(detail.kind);
        }}
      >
        <a href="https://learningcircles.p2pu.org/">All circles</a>
      </circlet-finder>
      {/* @ts-expect-error -- React would listen for "Circleselect", which nobody sends */}
      <circlet-finder onCircleselect={setChosen} />
      {/* @ts-expect-error -- lost on an element that is not registered yet: the attribute is page-size */}
      <circlet-finder pageSize="5" />
      {/* @ts-expect-error -- an element knows its own events only */}
      <circlet-finder onsignupsuccess={setChosen} />
      <circlet-signup circle={1410} privacy-url="/privacy" email="ada@example.org" />
      <output>{chosen}</output>
    </>
  );
}
