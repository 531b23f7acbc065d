import { choosePlace } from './choose-place.mjs';

/** Looks the city up, then asks for circles around it, the nearest first. */
export async function findCircles(circlet, options, signal) {
  const { city, radius, limit, days, language, signup } = options;
  const place = choosePlace(city, await circlet.places.cities(city, { signal }));
  const { items, complete } = await circlet.circles.list(
    {
      near: { ...place.coordinates, radiusKm: radius },
      order: 'nearest',
      when: 'current',
      pageSize: limit,
      days,
      language,
      signup,
    },
    { signal },
  );
  return { place, circles: items, isComplete: complete };
}
