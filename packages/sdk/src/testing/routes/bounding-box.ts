import type { LearningCircle } from '@circlet/contract';
import type { Query } from '../http/parameters.js';
import { parseFloating } from '../http/python-values.js';
import { Crash } from '../http/refusals.js';

/** A box of degrees; its edges belong to it. `NaN` opens one. */
interface Box {
  readonly south: number;
  readonly north: number;
  readonly west: number;
  readonly east: number;
}

const defaultDistanceKm = 50;
const kmPerDegree = (2 * Math.PI * 6366) / 360;
const leastKmPerDegree = 0.001;

/**
 * The box that a request asks for; undefined unless both coordinates are
 * there. It is cut at the poles and at 180°, and does not go on behind.
 *
 * @throws Crash for an empty coordinate beside another, and for infinity.
 */
export function boxOf(query: Query): Box | undefined {
  const [latitudeText, longitudeText] = [query.get('latitude'), query.get('longitude')];
  if (latitudeText === undefined || longitudeText === undefined) return undefined;
  const [latitude, longitude] = [parseFloating(latitudeText), parseFloating(longitudeText)];
  if (latitude === undefined || longitude === undefined) throw new Crash('an empty coordinate');
  const distance = parseFloating(query.get('distance') ?? '') ?? defaultDistanceKm;
  const tall = lesser(distance / kmPerDegree, 180);
  const kmAcross = kmPerDegree * Math.cos((latitude * Math.PI) / 180);
  const wide = lesser(distance / greater(leastKmPerDegree, kmAcross), 360);
  const box = {
    south: greater(-90, latitude - tall),
    north: lesser(90, latitude + tall),
    west: greater(-180, longitude - wide),
    east: lesser(180, longitude + wide),
  };
  if (!Object.values(box).every(Number.isFinite)) throw new Crash('infinity');
  return box;
}

/** Whether a circle has coordinates and they are in the box. */
export function isInBox({ latitude, longitude }: LearningCircle, box: Box): boolean {
  if (latitude === null || longitude === null) return false;
  const [y, x] = [Number(latitude), Number(longitude)];
  return (
    y >= sixDecimals(box.south) &&
    y <= sixDecimals(box.north) &&
    x >= sixDecimals(box.west) &&
    x <= sixDecimals(box.east)
  );
}

/** As many as coordinates have, or a distance of 0 would miss its own circle. */
const sixDecimals = (degrees: number): number => Number(degrees.toFixed(6));

/** Unlike `Math.max`, keeps the first where the second is `NaN`. */
const greater = (first: number, second: number): number => (second > first ? second : first);

/** Unlike `Math.min`, keeps the first where the second is `NaN`. */
const lesser = (first: number, second: number): number => (second < first ? second : first);
