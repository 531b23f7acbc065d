import type { Context } from 'hono';

/** A hundred times an ordinary sign-up, in bytes. */
const most = 64 * 1024;

/**
 * Reads the body of a request.
 *
 * @returns undefined if there is more than anybody has to say; the rest is not read.
 */
export async function readLimited({ req }: Context): Promise<ArrayBuffer | undefined> {
  if (Number(req.header('Content-Length') ?? 0) > most) return undefined;
  const { body } = req.raw;
  if (body === null) return new ArrayBuffer(0);
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
    bytes += chunk.byteLength;
    if (bytes > most) return undefined;
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks)).buffer;
}
