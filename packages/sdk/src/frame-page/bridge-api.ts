/** The one API that the bridge speaks to; the build puts another in its place where it is told to. */
export { liveApi as bridgeApi } from '../query/live-api.js';
