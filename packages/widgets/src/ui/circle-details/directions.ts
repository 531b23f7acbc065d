import type { CirclePlace } from '@circlet/sdk';

const map = 'https://www.openstreetmap.org/directions';

/**
 * Where a map shows the way to a venue; undefined for online circles and
 * where nothing is known. The address comes first: coordinates are often only
 * those of the city.
 */
export function directionsUrl(place: CirclePlace): string | undefined {
  const { isOnline, address, city, region, country, coordinates, venue } = place;
  if (isOnline) return undefined;
  const hasStreet = address !== '' && address !== city;
  const lines = hasStreet ? [address, region, country] : [venue, city, region, country];
  const words = lines.filter(Boolean).join(', ');
  const point = coordinates ? `${coordinates.latitude},${coordinates.longitude}` : '';
  const to = hasStreet ? words : point || words;
  return to ? `${map}?${String(new URLSearchParams({ to }))}` : undefined;
}
