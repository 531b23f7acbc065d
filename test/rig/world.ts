import { after, before } from 'node:test';
import type { SeedCircle } from '@circlet/sdk/testing';
import type { Engine, EngineName, EnginePage } from '../engines/engine.js';
import type { RigPage } from './page.js';
import { hosts, startRig, type Rig } from './rig.js';

/** A world and an engine that looks at it. */
export interface World {
  readonly rig: Rig;
  readonly engine: Engine;
  /** Serves a page and goes there, in a session of its own where that is cheap; the page before is closed. */
  readonly visit: (page: RigPage, address?: string) => Promise<EnginePage>;
}

/** Tests of one concern; the world is there only once they run. */
export type Suite = (name: EngineName, world: () => World) => void;

/** Where pages of partners are by default. */
export const partnerPage = `${hosts.partner}/events`;

const dayMs = 86_400_000;
const day = (fromNow: number): string =>
  new Date(Date.now() + fromNow * dayMs).toISOString().slice(0, 10);

const circles: readonly SeedCircle[] = [
  { id: 5, name: 'Żółw reads aloud', city: 'Kraków', venue: 'Filia nr 7' },
  { id: 6, name: 'Chess for beginners', city: 'Nairobi' },
  { id: 7, name: 'Full circle', city: 'Nairobi', signup_limit: 1, signup_count: 1 },
].map((circle) => ({ ...circle, start_date: day(7), last_meeting_date: day(49) }));

/** Starts a world before the tests around it, and ends it after them. */
export function startWorld(name: EngineName): () => World {
  let world: World | undefined;
  let last: EnginePage | undefined;
  before(async () => {
    const rig = await startRig({ circles });
    const engine = await rig.start(name);
    const visit: World['visit'] = async (page, address = partnerPage) => {
      // WebKit's driver takes a second for a session, and its pages keep nothing anyway.
      if (name !== 'webkit') await last?.close();
      const open = name === 'webkit' && last ? last : await engine.open();
      last = open;
      await open.goto(rig.page(address, page));
      return open;
    };
    world = { rig, engine, visit };
  });
  after(async () => {
    await world?.engine.close();
    await world?.rig.close();
  });
  return () => {
    if (!world) throw new Error('The world has not begun.');
    return world;
  };
}
