import type { Circle } from '@circlet/sdk';
import type { PlaceLeaf, PostalAddressLeaf, VirtualLocationLeaf } from 'schema-dts';

type Location = PlaceLeaf | VirtualLocationLeaf;

/** Where a circle meets, in the words of schema.org; undefined where nothing is known. */
export function circlePlace({ place, signup }: Circle): Location | undefined {
  // Where the call is, those learn who have signed up: on the circle's own page.
  if (place.isOnline) return { '@type': 'VirtualLocation', url: signup.url };
  const { venue, city, website, coordinates } = place;
  const address = postalAddress(place);
  const name = venue || city;
  if (!name && !address) return undefined;
  return {
    '@type': 'Place',
    ...(name && { name }),
    ...(address && { address }),
    ...(website && { url: website }),
    ...(coordinates && {
      geo: {
        '@type': 'GeoCoordinates',
        latitude: coordinates.latitude,
        longitude: coordinates.longitude,
      },
    }),
  };
}

function postalAddress(place: Circle['place']): PostalAddressLeaf | undefined {
  const { address, city, region, country } = place;
  if (!address && !city && !region && !country) return undefined;
  // The API writes the city behind the street.
  const street =
    city && address.endsWith(`, ${city}`) ? address.slice(0, -city.length - 2) : address;
  return {
    '@type': 'PostalAddress',
    ...(street && street !== city && { streetAddress: street }),
    ...(city && { addressLocality: city }),
    ...(region && { addressRegion: region }),
    ...(country && { addressCountry: country }),
  };
}
