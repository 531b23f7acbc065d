import type { Circle } from '@circlet/sdk';
import type { Chosen } from '../foundation/chosen.js';
import type { Clock } from '../foundation/clock.js';
import type { CardContext } from '../ui/circle-card.js';
import { distanceInWords } from './distance-in-words.js';
import type { FiltersContext } from './filters-context.js';

/** What the cards of a finder need beside their circles. */
export function cardContext(
  { messages, tag, settings, position }: FiltersContext,
  { clock, images }: { readonly clock: Clock; readonly images: boolean },
  { awaited, onChoose }: Chosen<Circle>,
): CardContext {
  const from = position ?? settings.near;
  return {
    messages,
    tag,
    today: clock().toISOString().slice(0, 10),
    headingLevel: settings['heading-level'],
    pictures: images,
    distance: ({ place: { coordinates } }) =>
      from && coordinates
        ? distanceInWords(tag, settings, (code) => code.distanceKm(from, coordinates))
        : '',
    awaited,
    onChoose,
  };
}
