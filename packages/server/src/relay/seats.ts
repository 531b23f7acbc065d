/** Sign-ups that are on their way, of which what the API said of a circle's seats may not know. */
export interface Seats {
  /** The present, to be compared with later. */
  readonly moment: () => number;
  /** How many for a circle were on their way at some time since a moment. */
  readonly pendingSince: (circle: number, moment: number) => number;
  /** Notes that one is on its way; call the result when it has arrived or failed. */
  readonly begin: (circle: number) => () => void;
  /** Waits until none for a circle is on its way. */
  readonly settled: (circle: number) => Promise<void>;
}

interface Journey {
  readonly arrived: Promise<void>;
  endedAt: number;
}

/** Remembered for as long as somebody may decide on what was known before they arrived. */
const mostEnded = 50;

/** Counts sign-ups on their way. */
export function seats(): Seats {
  const journeys = new Map<number, Journey[]>();
  let time = 0;
  const of = (circle: number): readonly Journey[] => journeys.get(circle) ?? [];
  const begin = (circle: number): (() => void) => {
    let tell: () => void = () => undefined;
    const arrived = new Promise<void>((resolve) => (tell = resolve));
    const journey: Journey = { arrived, endedAt: Infinity };
    journeys.set(circle, [...of(circle), journey]);
    return () => {
      time += 1;
      journey.endedAt = time;
      const ended = of(circle).filter(({ endedAt }) => endedAt !== Infinity);
      const gone = new Set(ended.slice(0, Math.max(0, ended.length - mostEnded)));
      const left = of(circle).filter((each) => !gone.has(each));
      journeys.set(circle, left);
      tell();
    };
  };
  return {
    moment: () => time,
    pendingSince: (circle, moment) => of(circle).filter(({ endedAt }) => endedAt > moment).length,
    begin,
    settled: async (circle) => {
      await Promise.all(of(circle).map(({ arrived }) => arrived));
    },
  };
}
