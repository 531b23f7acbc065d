import { createTestApi } from '@circlet/sdk/testing';
import { sampleSeed } from './sample-seed.js';

/** The server that samples name: it is not asked, it is answered for. */
const exampleApi = 'https://your-server.example';

/**
 * Answers for the API of the samples, in this page: elements search, show
 * details and sign up, and nothing leaves. It runs before the elements load.
 */
function answerForSamples(): void {
  const api = createTestApi(sampleSeed(new Date().toISOString().slice(0, 10)));
  globalThis.fetch = (input, init) => {
    const request = new Request(input, init);
    if (new URL(request.url).origin === exampleApi) return api.fetch(request);
    return Promise.reject(new TypeError(`Samples ask ${exampleApi} only, not ${request.url}`));
  };
}

answerForSamples();
