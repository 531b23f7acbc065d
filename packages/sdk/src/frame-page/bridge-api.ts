import { liveApi } from '../query/live-api.js';

/** Origin of the one API that the bridge speaks to; the build puts another in its place where it is told to. */
export const bridgeApi: string = liveApi;
