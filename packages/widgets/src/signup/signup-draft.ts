import type { SignupField, SignupInput, SignupProblem } from '@circlet/sdk';
import type { Goal, SignupMessages } from '../locales/signup/messages.js';

/** A field of the form, by the name of the SDK's input. */
export type Field = Exclude<SignupField, 'circle'>;

/** What is wrong with a field: a problem that is known, or what the API says. */
export type FieldProblem = SignupProblem | { readonly said: string };

/** What is wrong, by field. */
export type Problems = Readonly<Partial<Record<Field, FieldProblem>>>;

/** What stands in the controls, to the letter, by their names. */
export interface SignupValues {
  name: string;
  email: string;
  goal: Goal | '';
  /** The goal in words of one's own, for `other`. */
  goalText: string;
  support: string;
  answer: string;
  mobile: string;
  newsletter: boolean;
  consent: boolean;
}

/** What a page may fill in for a visitor who is known to it. Never consent. */
export interface Prefill {
  name: string | undefined;
  email: string | undefined;
  goals: string | undefined;
  support: string | undefined;
  answer: string | undefined;
  mobile: string | undefined;
  newsletter: boolean | undefined;
}

type Control = HTMLInputElement | HTMLTextAreaElement;

const texts = ['name', 'email', 'support', 'answer', 'mobile'] as const;

const empty: SignupValues = {
  name: '',
  email: '',
  goal: '',
  goalText: '',
  support: '',
  answer: '',
  mobile: '',
  newsletter: false,
  consent: false,
};

/** Fields in the order of the form. */
export const fields: readonly Field[] = [
  'name',
  'email',
  'goals',
  'support',
  'answer',
  'mobile',
  'newsletter',
  'consent',
];

/** Which field a control belongs to: two of them make the goals. */
const fieldOf = (control: string): Field =>
  control === 'goal' || control === 'goalText' ? 'goals' : (control as Field);

/**
 * What a visitor has written and what is wrong with it. It lives here and not
 * in the page, so that nothing that happens to the page can lose it.
 */
export class SignupDraft {
  values: SignupValues = { ...empty };
  problems: Problems = {};
  /** Counts clearings: controls of an earlier one keep an undo history, so they are thrown away. */
  generation = 0;

  #touched = new Set<string>();

  /** Whether there is anything that a stranger should not see. */
  get hasWords(): boolean {
    return Object.values(this.values).some(Boolean);
  }

  /** Fields with a problem, in the order of the form. */
  get wrong(): readonly Field[] {
    return fields.filter((field) => this.problems[field]);
  }

  /** Takes what a visitor did to a control; returns its field. */
  take(control: Control): Field {
    const { name, type, value } = control;
    if (!(name in empty)) return fieldOf(name);
    if (type === 'checkbox') this.#set(name, (control as HTMLInputElement).checked);
    else if (type !== 'radio' || (control as HTMLInputElement).checked) this.#set(name, value);
    return fieldOf(name);
  }

  /** Takes what a page knows, where the visitor has not written yet. */
  prefill(given: Prefill, messages: SignupMessages): void {
    const { goals = '', newsletter } = given;
    for (const name of texts) this.#fill(name, given[name] ?? '');
    this.#fill('newsletter', newsletter === true);
    if (this.#touched.has('goal') || this.#touched.has('goalText')) return;
    const known = Object.entries(messages.goals).find(([, text]) => text === goals);
    this.values.goal = known ? (known[0] as Goal) : goals ? 'other' : '';
    this.values.goalText = known ? '' : goals;
  }

  /** What is sent: a goal that was chosen travels in the words in which it was read. */
  input(circle: number, question: string | null, messages: SignupMessages): SignupInput {
    const { goal, goalText, answer, ...rest } = this.values;
    const goals = goal === 'other' ? goalText : goal && messages.goals[goal];
    return { circle, ...rest, goals, ...(question && { answer }) };
  }

  /** Takes the answer to whether a field that had a problem still has one. */
  recheck(field: Field, problem: FieldProblem | undefined): void {
    if (!this.problems[field]) return;
    const { [field]: _, ...others } = this.problems;
    this.problems = problem ? { ...others, [field]: problem } : others;
  }

  /** Another circle: what was said about this one is of no use there. */
  forgetCircle(): void {
    this.#touched.delete('answer');
    this.values.answer = '';
    this.problems = {};
  }

  /** Forgets everything. */
  clear(): void {
    this.values = { ...empty };
    this.problems = {};
    this.#touched.clear();
    this.generation++;
  }

  #set(name: string, value: string | boolean): void {
    if ((this.values as unknown as Record<string, unknown>)[name] === value) return;
    this.#touched.add(name);
    Object.assign(this.values, { [name]: value });
  }

  #fill(name: string, value: string | boolean): void {
    if (!this.#touched.has(name)) Object.assign(this.values, { [name]: value });
  }
}
