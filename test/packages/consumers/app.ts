// Someone else's code in strict TypeScript: what they may write, and what they may not.
import { ApiError, createClient, type Circle, type CirclePage } from '@circlet/sdk';
import { getCircle } from '@circlet/sdk/parts';
import { CircletFinder, type CircleSelectEvent } from '@circlet/widgets';
import '@circlet/widgets/define';

const api: string = new URLSearchParams(location.search).get('api') ?? '';
const circlet = createClient({ api });

const finder: CircletFinder = document.createElement('circlet-finder');
finder.api = api;
finder.layout = 'list';
// @ts-expect-error -- an attribute is text
finder.pageSize = { items: 5 };
finder.pageSize = '5';

finder.addEventListener('circleselect', (event: CircleSelectEvent) => {
  const circle: Circle = event.detail.circle;
  document.title = circle.name;
  event.preventDefault();
});
document.addEventListener('resultschange', ({ detail }) => {
  document.body.dataset['shown'] = detail.shown.toFixed(0);
});
document.body.append(finder);

try {
  const page: CirclePage = await circlet.circles.list({ days: ['sunday', 'monday'], pageSize: 3 });
  // @ts-expect-error -- models are read-only
  const spoil = (circle: Circle): string => (circle.name = '');
  document.body.dataset['names'] = page.items.map(({ name }) => name).join('|');
  Object.assign(globalThis, { spoil, getCircle });
} catch (error) {
  document.body.dataset['kind'] = error instanceof ApiError ? error.kind : 'strange';
}

export const mistake = (): Promise<CirclePage> =>
  // @ts-expect-error -- there is no such day
  circlet.circles.list({ days: ['someday'] });
