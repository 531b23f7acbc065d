declare module '@adobe/structured-data-validator' {
  // eslint-disable-next-line no-restricted-syntax -- the package exports it so
  export default class Validator {
    constructor(vocabulary: unknown);
    validate(extracted: {
      jsonld: Record<string, unknown[]>;
    }): Promise<{ issueMessage: string; severity: string; path: unknown }[]>;
  }
}
