/** Messages by field, or one text, as the API's `errors` are. */
export type WireErrors = Readonly<Record<string, readonly unknown[]>> | string;

/** The API refuses: HTTP 200 with `{"status": "error"}`. */
export class Refusal extends Error {
  readonly errors: WireErrors;

  constructor(errors: WireErrors) {
    super('The API refuses.');
    this.errors = errors;
  }
}

/** The API falls over: HTTP 500 with a page of HTML, without a reason. */
export class Crash extends Error {
  constructor(because: string) {
    super(`The live API crashes: ${because}`);
  }
}

/** There is nothing here: HTTP 404 with a page of HTML. */
export class Missing extends Error {}
