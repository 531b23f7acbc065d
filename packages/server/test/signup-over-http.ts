import assert from 'node:assert/strict';

interface Listed {
  readonly id: number;
  readonly signup_open: boolean;
  readonly signup_limit: number | null;
}

/** A circle of a server's that everybody can sign up for. */
export async function findOpenCircle(url: string): Promise<number> {
  const answer = await fetch(`${url}/api/learningcircles/?signup=open`);
  const { items } = (await answer.json()) as { items: Listed[] };
  const circle = items.find((item) => item.signup_open && item.signup_limit === null);
  assert.ok(circle !== undefined, 'no circle is open without a limit');
  return circle.id;
}

/** Signs somebody up; answers a question that the circle may have. */
export async function postSignup(url: string, change: object): Promise<unknown> {
  const body = JSON.stringify({
    name: 'Ada',
    consent: true,
    signup_questions: { goals: 'a,\n"b"', support: '=1+1', custom_question: 'Yes' },
    ...change,
  });
  return (await fetch(`${url}/api/signup/`, { method: 'POST', body })).json();
}
