import { createClient } from '@circlet/sdk';

/** Root of the API, as the page says it. */
export const api =
  document.querySelector<HTMLMetaElement>('meta[name="circlet-api"]')?.content ?? '';

/** The one client of the app. */
export const circlet = createClient({ api });
