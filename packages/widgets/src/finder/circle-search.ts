import type { Circle, CircleFilter } from '@circlet/sdk';
import { circleQuestion } from '@circlet/sdk/parts';
import { askForPage } from '../foundation/ask-for-page.js';
import { late } from './later.js';

/** One page of circles; distances and languages are more than the API can do. */
export const findCircles = askForPage<Circle, CircleFilter>(circleQuestion, (filter) =>
  filter.near || filter.language?.length
    ? late.get().then(({ listCircles }) => listCircles)
    : undefined,
);
