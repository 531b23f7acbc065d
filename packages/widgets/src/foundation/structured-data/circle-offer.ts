import type { Circle } from '@circlet/sdk';
import type { OfferLeaf } from 'schema-dts';

/** A seat: circles cost nothing. Undefined where nobody can sign up any more. */
export function circleOffer({ signup, state }: Circle): OfferLeaf | undefined {
  if (!signup.isOpen && state !== 'full') return undefined;
  return {
    '@type': 'Offer',
    category: 'Free',
    price: 0,
    // A price has to have one; of nothing, each is the same.
    priceCurrency: 'USD',
    availability: signup.isOpen ? 'https://schema.org/InStock' : 'https://schema.org/SoldOut',
    url: signup.url,
  };
}
