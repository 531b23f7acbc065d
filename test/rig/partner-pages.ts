import { describe } from 'node:test';
import type { EngineName } from '../engines/engine.js';
import { leftOut } from '../engines/engines.js';
import { bridgeSuite } from './suites/bridge.js';
import { frameTroubleSuite } from './suites/frame-trouble.js';
import { hostileApiSuite } from './suites/hostile-api.js';
import { hostileFrameSuite } from './suites/hostile-frame.js';
import { hostilePageSuite } from './suites/hostile-page.js';
import { jsonpSuite } from './suites/jsonp.js';
import { relaySuite } from './suites/relay.js';
import { rigSuite } from './suites/rig.js';
import { snippetSuite } from './suites/snippet.js';
import { visitorSuite } from './suites/visitor.js';
import { startWorld } from './world.js';

/** Everything that a partner's page can do and suffer, in one engine. */
export function partnerPages(name: EngineName): void {
  describe(`partner pages in ${name}`, { skip: leftOut(name) }, () => {
    const world = startWorld(name);
    rigSuite(name, world);
    bridgeSuite(name, world);
    jsonpSuite(name, world);
    relaySuite(name, world);
    snippetSuite(name, world);
    visitorSuite(name, world);
    frameTroubleSuite(name, world);
    hostilePageSuite(name, world);
    hostileApiSuite(name, world);
    hostileFrameSuite(name, world);
  });
}
