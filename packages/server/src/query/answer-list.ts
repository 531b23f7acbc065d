import { envelope } from '../http/envelope.js';
import type { Answer } from '../http/send-json.js';
import type { Params } from './params.js';
import { isUnsearchable } from './unsearchable.js';

/**
 * Answers a request that was read from parameters, or says why not.
 *
 * @param searched the parameter that holds the words.
 */
export async function answerList<Request extends { readonly words: string | undefined }>(
  params: Params<Request>,
  list: (request: Request) => Promise<unknown>,
  searched = 'q',
): Promise<Answer> {
  if (!params.ok) return { status: params.status, body: envelope(params.errors) };
  try {
    return { status: 200, body: await list(params.request) };
  } catch (error) {
    if (params.request.words === undefined || !isUnsearchable(error)) throw error;
    return { status: 400, body: envelope({ [searched]: ['Cannot be searched for'] }) };
  }
}
