import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { cannedCircles } from '../canned-circles.js';
import { wireList } from '../../stand-in/wire.js';

/** As many as no API of learning circles has. */
const circles = cannedCircles(10_000, new Date());

/** A list of ten thousand circles, its search a part of the name. It has a process of its own. */
const app = new Hono();
app.get('/api/learningcircles/', (context) => {
  const { q, limit, offset } = context.req.query();
  const words = q?.toLowerCase() ?? '';
  const found = circles.filter(({ name }) => String(name).toLowerCase().includes(words));
  if (limit === undefined && offset === undefined) return context.json(wireList(found));
  const slice = { limit: Number(limit ?? 100), offset: Number(offset ?? 0) };
  const items = found.slice(slice.offset, slice.offset + slice.limit);
  return context.json(wireList(items, { count: found.length, ...slice }));
});

serve({ fetch: app.fetch, port: 0 }, ({ port }) => {
  process.stdout.write(`upstream: http://127.0.0.1:${String(port)}\n`);
});
