export { createApp, type AppOptions } from './app.js';
export type { CaptchaCheck } from './contact/contact-view.js';
export { openDatabase, type DatabaseTarget } from './database/open.js';
export type { Database } from './database/schema.js';
export { UnusableDatabase } from './database/unusable-database.js';
export { writeCircles, type CircleData, type NewCircle } from './database/write-circles.js';
export { writeCommunity, type CommunityData } from './database/write-community.js';
export { loadSample } from './sample/load-sample.js';
export { startServer, type RunningServer, type ServerOptions } from './start-server.js';
