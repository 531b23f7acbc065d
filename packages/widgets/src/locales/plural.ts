/** Forms of a phrase by the plural categories of a language; `other` always. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/**
 * By language, for all sets of words, and made with the first phrase: on a slow
 * telephone a pair takes as long as drawing several cards.
 */
const formats: Record<string, { rules: Intl.PluralRules; numbers: Intl.NumberFormat }> = {};

/**
 * A phrase that agrees with a number. `#` stands for the number, written as
 * the language writes it.
 */
export function plural(language: string): (count: number, forms: PluralForms) => string {
  return (count, forms) => {
    const { rules, numbers } = (formats[language] ??= {
      rules: new Intl.PluralRules(language),
      numbers: new Intl.NumberFormat(language),
    });
    return (forms[rules.select(count)] ?? forms.other).replace('#', numbers.format(count));
  };
}
