import * as z from 'zod/mini';

/** What fits the API's columns; it crashes beyond. */
const largest = 2 ** 31 - 1;

/** The number of a row. */
export const id = z.int().check(z.nonnegative(), z.maximum(largest));

/** How many rows, or after how many. The API crashes on negative ones. */
export const count = z.int().check(z.nonnegative(), z.maximum(largest));

/** A text. Empty values crash some views and match nothing in others, NUL crashes all. */
export const text = z.string().check(z.regex(/^[^\u0000]+$/));

/** Texts that travel as one, with commas between them. */
export const texts = z.array(z.string().check(z.regex(/^[^\u0000,]+$/))).check(z.minLength(1));

/**
 * Words to search for. The API crashes on tabs and line breaks, and where
 * nothing is left without the characters that it turns into spaces.
 */
export const searchText = z
  .string()
  .check(
    z.regex(/^[^\u0000-\u001f\u007f]*[^\u0000-\u0020\u007f!'()|&:=,.<>@-][^\u0000-\u001f\u007f]*$/),
  );

/** The name of a function; the answer is then a script that calls it. */
export const callback = z.string().check(z.minLength(1));
