import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { isOurs } from './desk-address.js';

/** What a desk says. */
export type DeskAnswer =
  | { readonly kind: 'csv'; readonly csv: string }
  | { readonly kind: 'unknown-circle' }
  | { readonly kind: 'no-desk' }
  | { readonly kind: 'failed' };

/** Longer than the server gives its database. */
const patienceMs = 20_000;

/** Asks the desk at an address who signed up for a circle. */
export async function askDesk(address: string, circle: number): Promise<DeskAnswer> {
  if (!(await isOurs(address))) return { kind: 'no-desk' };
  return new Promise((resolve) => {
    const asking = request(
      {
        agent: false,
        socketPath: address,
        path: `/signups?circle=${String(circle)}`,
        timeout: patienceMs,
      },
      (response) => {
        const { statusCode } = response;
        text(response).then(
          (csv) => {
            if (statusCode === 200) resolve({ kind: 'csv', csv });
            else resolve({ kind: statusCode === 404 ? 'unknown-circle' : 'failed' });
          },
          () => {
            resolve({ kind: 'failed' });
          },
        );
      },
    );
    asking.once('timeout', () => asking.destroy());
    asking.once('error', ({ code }: NodeJS.ErrnoException) => {
      const nobody = code === 'ENOENT' || code === 'ECONNREFUSED';
      resolve({ kind: nobody ? 'no-desk' : 'failed' });
    });
    asking.end();
  });
}
