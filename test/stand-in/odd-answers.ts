import { wireCircle, wireList } from './wire.js';

/** Values that stand in the place of what a schema expects. */
export const oddValues: readonly unknown[] = [
  undefined,
  null,
  true,
  0,
  -1,
  2 ** 53,
  1.5,
  NaN,
  1e21,
  '',
  'x',
  '2026-02-30',
  '2024-02-29',
  '12:00',
  '-1.5',
  [],
  ['a'],
  [1],
  {},
  { id: 1 },
];

type Answer = Record<string, unknown> & { items: Record<string, unknown>[] };

/** Every answer of the circle list that differs from an ordinary one in one place. */
export function* oddAnswers(): Generator {
  yield* oddValues;
  const ordinary = (): Answer => wireList([wireCircle()], { limit: 1, offset: 0 }) as Answer;
  const fields = [
    ...Object.keys(wireCircle()),
    'image_url',
    'signup_question',
    'next_meeting_date',
    'is_learner',
    'is_facilitator',
    'new_field',
  ];
  for (const value of oddValues) {
    for (const key of [...Object.keys(ordinary()), 'new_key'])
      yield { ...ordinary(), [key]: value };
    for (const field of fields) yield wireList([wireCircle({ [field]: value }), wireCircle()]);
    for (const field of ['id', 'title', 'provider', 'link', 'course_page_url', 'caption']) {
      const course = { ...(wireCircle()['course'] as object), [field]: value };
      yield wireList([wireCircle({ course })]);
    }
  }
}
