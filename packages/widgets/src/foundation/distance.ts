import { cached } from './formatters.js';
import { visitorUnit } from './units.js';

/**
 * `12 km` or `7 mi`.
 *
 * @param units What the webmaster chose; `auto` for the visitor's own.
 */
export function distance(tag: string, units: 'auto' | 'km' | 'mi', kilometres: number): string {
  const unit = visitorUnit(units, tag);
  const value = unit === 'km' ? kilometres : kilometres / 1.609344;
  const format = cached(
    unit,
    tag,
    () =>
      new Intl.NumberFormat(tag, {
        style: 'unit',
        unit: unit === 'km' ? 'kilometer' : 'mile',
        maximumSignificantDigits: 2,
      }),
  );
  return format.format(Math.max(value, 0.1));
}
