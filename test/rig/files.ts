import { existsSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { cdnFolder } from '../../tasks/integrity.mjs';
import type { RigAnswer, RigRequest } from './site.js';

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json',
};

/**
 * Only here may the bridge demand consent of what it embeds, as pages want it
 * that demand it themselves: the API's scripts do not give any.
 */
const admittedHost = 'widgets.p2pu.org';

const compressed = new Map<string, Buffer>();

/** A file of the CDN as its guide says that a host should send it; 404 for what was not built. */
export function cdnFile({ url, headers }: RigRequest): RigAnswer {
  const name = basename(url.pathname);
  const path = join(cdnFolder, name);
  if (!existsSync(path)) return { status: 404 };
  const isKept = /-\w{8,}\.js$/.test(name);
  const common = {
    'Content-Type': types[extname(name)] ?? 'application/octet-stream',
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Cache-Control': isKept ? 'public, max-age=31536000, immutable' : 'public, max-age=300',
    Vary: 'Accept-Encoding',
    ...(url.host === admittedHost && { 'Cross-Origin-Embedder-Policy': 'require-corp' }),
  };
  if (!headers['accept-encoding']?.includes('br'))
    return { headers: common, body: readFileSync(path) };
  const body = compressed.get(path) ?? brotliCompressSync(readFileSync(path));
  compressed.set(path, body);
  return { headers: { ...common, 'Content-Encoding': 'br' }, body };
}
