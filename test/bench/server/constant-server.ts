import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { readFileSync } from 'node:fs';

/**
 * The yardstick: a server in the relay's framework that has one answer, ready
 * in its memory, with as many bytes and headers as the relay's.
 */
const [file = '', headersText = '{}'] = process.argv.slice(2);
const body = readFileSync(file);
const headers = JSON.parse(headersText) as Record<string, string>;

const app = new Hono();
app.get('/api/learningcircles/', () => new Response(body, { headers }));

serve({ fetch: app.fetch, port: 0 }, ({ port }) => {
  process.stdout.write(`constant: http://127.0.0.1:${String(port)}\n`);
});
