/** Code that an element needs after its first look, as one file. */
export class LateCode<Code> {
  /** What has come; undefined until then. What has come through it came after it. */
  atHand: Code | undefined;

  readonly #fetch: () => Promise<Code>;

  constructor(fetch: () => Promise<Code>) {
    this.#fetch = fetch;
  }

  /** Fetches it. Rejects if it cannot be had. */
  async get(): Promise<Code> {
    return (this.atHand = await this.#fetch());
  }
}
