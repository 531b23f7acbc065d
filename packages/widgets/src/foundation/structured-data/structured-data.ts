import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Thing } from 'schema-dts';
import { DataBlock } from './data-block.js';
import { jsonLd } from './json-ld.js';

export { circleEvent } from './circle-data.js';
export { courseData } from './course-data.js';

/**
 * Tells search engines what an element shows, for as long as it is in the page:
 * as JSON-LD, which is written anew whenever it says something else.
 *
 * A file of its own for all elements, to be loaded by those that have the attribute:
 *
 *     this.#data ??= new code.StructuredData(this, () =>
 *       this.structuredData ? circles.map((circle) => code.circleEvent(circle)) : []);
 */
export class StructuredData implements ReactiveController {
  readonly #read: () => readonly Exclude<Thing, string>[];
  readonly #host: ReactiveControllerHost;
  readonly #block = new DataBlock();
  #shown: string | undefined;

  /** @param things What the element shows; read anew after each of its updates. */
  constructor(host: ReactiveControllerHost, things: () => readonly Exclude<Thing, string>[]) {
    this.#host = host;
    this.#read = things;
    host.addController(this);
    host.requestUpdate();
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const json = jsonLd(this.#read());
    if (json === this.#shown) return;
    this.#shown = json;
    if (json === undefined) this.#block.remove();
    else this.#block.show(json);
  }

  hostDisconnected(): void {
    this.#shown = undefined;
    this.#block.remove();
  }
}
