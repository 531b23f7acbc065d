import { operations } from '@circlet/contract';
import type { Context } from 'hono';
import { html } from 'hono/html';
import { sendPage } from './page.js';

/** What a person sees who opens the server's address. */
export function homePage(context: Context): Response | Promise<Response> {
  return sendPage(context, {
    title: 'Circlet server',
    body: html`<h1>Circlet server</h1>
      <p>This server speaks P2PU’s open API for learning circles.</p>
      <ul>
        <li>
          <a href="${operations.listCircles.path}?limit=3">Three learning circles</a>, as JSON
        </li>
        <li><a href="${operations.listCourses.path}?limit=3">Three courses</a>, as JSON</li>
        <li><a href="/api/openapi.json">The description of the API</a></li>
        <li><a href="/healthz">Whether the server is well</a></li>
      </ul>`,
  });
}
