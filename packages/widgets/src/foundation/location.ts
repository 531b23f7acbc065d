import type { Coordinates } from '@circlet/sdk';

/** Why there is no location. */
export type LocationProblem = 'denied' | 'failed';

const patienceMs = 10_000;

/** About a kilometre: enough to find a library, too little to find a home. */
const rounded = (degrees: number): number => Math.round(degrees * 100) / 100;

/** Asks the visitor's browser where it is. Call it on a click only. */
export async function askLocation(): Promise<Coordinates | LocationProblem> {
  // Absent on pages without TLS, whatever the types say.
  const geolocation = navigator.geolocation as Geolocation | undefined;
  if (!geolocation) return 'failed';
  return new Promise((resolve) => {
    geolocation.getCurrentPosition(
      ({ coords }) => {
        resolve({ latitude: rounded(coords.latitude), longitude: rounded(coords.longitude) });
      },
      ({ code, PERMISSION_DENIED }) => {
        resolve(code === PERMISSION_DENIED ? 'denied' : 'failed');
      },
      { timeout: patienceMs, maximumAge: 600_000 },
    );
  });
}
