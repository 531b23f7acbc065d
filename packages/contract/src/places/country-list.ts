import * as z from 'zod/mini';

/** A country, exactly as it travels. */
export const Country = z.strictObject({ country: z.string(), country_en: z.string() });

/** A country as it travels. */
export type Country = z.infer<typeof Country>;

/** The countries that a search has found. */
export const CountryList = z.strictObject({ countries: z.array(Country) });

/** Countries as they travel. */
export type CountryList = z.infer<typeof CountryList>;
