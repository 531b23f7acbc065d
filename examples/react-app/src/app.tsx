import type { Circle } from '@circlet/sdk';
import { useState, type JSX } from 'react';
import '@circlet/widgets/define';
import type {} from '@circlet/widgets/react';
import { ChosenCircle } from './chosen-circle.js';
import { api } from './client.js';
import { NewestCircles } from './newest-circles.js';

/** Everything on the page. What a visitor chose, in an element or in a list of our own, is one state. */
export function App(): JSX.Element {
  const [chosen, setChosen] = useState<Circle>();
  const [joined, setJoined] = useState<readonly Circle[]>([]);
  return (
    <>
      <Header joined={joined} />
      <main>
        {chosen && (
          <ChosenCircle
            circle={chosen}
            onClose={() => {
              setChosen(undefined);
            }}
            onSignedUp={(circle) => {
              setJoined((before) => [...before.filter(({ id }) => id !== circle.id), circle]);
            }}
          />
        )}
        <div className="columns" hidden={chosen !== undefined}>
          <AllCircles onChoose={setChosen} />
          <NewestCircles onChoose={setChosen} />
        </div>
      </main>
      <Footer />
    </>
  );
}

function AllCircles({ onChoose }: { onChoose: (circle: Circle) => void }): JSX.Element {
  const [shown, setShown] = useState<number>();
  return (
    <section aria-labelledby="all-title">
      <h2 id="all-title">Find a circle</h2>
      <p className="hint">
        {shown === undefined ? 'Looking …' : `${shown} in sight. Choose one to see more.`}
      </p>
      <circlet-finder
        api={api}
        page-size={6}
        heading-level={3}
        selection="event"
        oncircleselect={({ detail }) => {
          onChoose(detail.circle);
        }}
        onresultschange={({ detail }) => {
          setShown(detail.shown);
        }}
      >
        <a href="https://learningcircles.p2pu.org/">All learning circles</a>
      </circlet-finder>
    </section>
  );
}

function Header({ joined }: { joined: readonly Circle[] }): JSX.Element {
  return (
    <header>
      <p className="school">Evening School, Harrow Street</p>
      <h1>Learn it together, one evening a week</h1>
      <p>
        Eight people, one free online course, a table and a kettle. No teacher, no fees, no exams.
      </p>
      <p className="joined" role="status">
        {joined.length > 0 && `You have joined: ${joined.map(({ name }) => name).join(', ')}`}
      </p>
    </header>
  );
}

function Footer(): JSX.Element {
  return (
    <footer>
      <h2 id="privacy">Privacy</h2>
      <p>
        What you write into the form goes to the facilitator of your circle and to nobody else. This
        page sets no cookies. The school and everybody in it are invented.
      </p>
    </footer>
  );
}
