/** A box of degrees; both edges belong to it. */
export interface BoundingBox {
  readonly south: number;
  readonly north: number;
  readonly west: number;
  readonly east: number;
}

/** The live API's Earth: 6366 km, which makes a degree 111.1 km. */
const kmPerDegree = (2 * Math.PI * 6366) / 360;

/** Near the poles a degree of longitude shrinks to nothing; this keeps the division sane. */
const leastKmPerDegree = 0.001;

/**
 * The box that `latitude`, `longitude` and `distance` (km) select: as tall as
 * twice the distance, as wide as twice the distance at that latitude, cut at
 * the poles and at ±180° (it does not continue on the other side).
 *
 * `NaN` opens an edge instead of closing it, as on the live API.
 *
 * @returns undefined where an edge is infinite: nothing can be compared to it.
 */
export function boundingBox(
  latitude: number,
  longitude: number,
  distanceKm: number,
): BoundingBox | undefined {
  const tall = lesser(distanceKm / kmPerDegree, 180);
  const widthOfDegree = greater(leastKmPerDegree, kmPerDegree * Math.cos(toRadians(latitude)));
  const wide = lesser(distanceKm / widthOfDegree, 360);
  const box = {
    south: greater(-90, latitude - tall),
    north: lesser(90, latitude + tall),
    west: greater(-180, longitude - wide),
    east: lesser(180, longitude + wide),
  };
  return Object.values(box).every(Number.isFinite) ? box : undefined;
}

function toRadians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

/** Unlike `Math.max`, keeps the first where the second is `NaN`. */
function greater(first: number, second: number): number {
  return second > first ? second : first;
}

/** Unlike `Math.min`, keeps the first where the second is `NaN`. */
function lesser(first: number, second: number): number {
  return second < first ? second : first;
}
