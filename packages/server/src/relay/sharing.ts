/** Which sites may read and send. */
export interface Sharing {
  /** `Access-Control-Allow-Origin` of an answer to a page of this origin. */
  readonly allowed: (origin: string | undefined) => string | undefined;
  /** Whether a page of this origin may sign somebody up. */
  readonly admitsSignup: (origin: string | undefined) => boolean;
  /** `Vary` of an answer, with or without the visitor's language. */
  readonly vary: (isTranslated: boolean) => string;
}

/** @param origins whole origins; undefined: every site may read, and none may send. */
export function sharingWith(origins: readonly string[] | undefined): Sharing {
  const known = new Set(origins);
  const isKnown = (origin: string | undefined): origin is string =>
    origin !== undefined && known.has(origin);
  if (known.size === 0) {
    const [translated, plain] = ['Accept-Encoding, Accept-Language', 'Accept-Encoding'];
    return {
      allowed: () => '*',
      admitsSignup: () => false,
      vary: (isTranslated) => (isTranslated ? translated : plain),
    };
  }
  const [translated, plain] = [
    'Accept-Encoding, Accept-Language, Origin',
    'Accept-Encoding, Origin',
  ];
  return {
    allowed: (origin) => (isKnown(origin) ? origin : undefined),
    admitsSignup: isKnown,
    vary: (isTranslated) => (isTranslated ? translated : plain),
  };
}
