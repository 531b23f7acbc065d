// Someone else's script for Node, without the types of a page.
import { ApiError, createClient, type Circle } from '@circlet/sdk';

const circlet = createClient({
  api: 'https://api.example.org',
  fetch: () => Promise.resolve(Response.json({ count: 0, items: [] })),
});
const names: string[] = [];
for await (const circle of circlet.circles.all({ team: 28 }) satisfies AsyncIterable<Circle>) {
  names.push(circle.name);
}
const failure: unknown = await circlet.circles.get(0).catch((error: unknown) => error);
const kind = failure instanceof ApiError ? failure.kind : 'strange';
process.stdout.write(`${names.length} ${kind}\n`);
