import { found, type Answer, type Exchange } from '../http/exchange.js';
import { slicePart, sliceOf } from '../http/parameters.js';
import { Missing } from '../http/refusals.js';
import type { World } from '../world/world.js';

/** `GET /api/teams/`: the count does not know of the filter on images. */
export function listTeams({ teams }: World, { query }: Exchange): Answer {
  const slice = sliceOf(query);
  const rows = teams
    .filter(({ image_url }) => query.get('image') !== 'true' || image_url !== undefined)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return found({
    count: teams.length,
    ...(slice && { offset: slice.offset, limit: slice.limit }),
    items: slicePart(rows, slice),
  });
}

/** `GET /api/teams/<id>/` */
export function getTeam({ teams }: World, id: string): Answer {
  const item = teams.find((team) => team.id === Number(id));
  if (!item) throw new Missing();
  return found({ item });
}
