import { isWord } from '../transports/frame/messages.js';
import { allowedByFetch, allowedByScript } from './allowed.js';
import { bridgeApi } from './bridge-api.js';
import { byFetch } from './by-fetch.js';
import { byScript, scriptAddress } from './by-script.js';
import type { Carrier } from './carrier.js';
import { openDesk, permitted } from './desk.js';
import { askedEarly, fetchScriptEarly } from './first-question.js';

/**
 * The script of `bridge.html`. Whoever frames the page chooses what it does by
 * the sandbox: with an origin of its own it fetches, without one it takes the
 * API's scripts. It serves the page around it, and nobody when it stands alone.
 */
const isSealed = origin === 'null';
const allowed = isSealed ? allowedByScript : allowedByFetch;

/** From here on, the policy of the page leaves out what this way does not need. */
function narrowPolicy(): void {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = isSealed ? "connect-src 'none'" : "script-src 'none'";
  document.head.append(policy);
}

/** The page may write its first question behind the address, as the path and query of it. */
function carrier(): Carrier {
  const carry = isSealed ? byScript() : byFetch;
  const question = { method: 'GET', url: bridgeApi + location.hash.slice(1) };
  const first = permitted(question, { api: bridgeApi, allowed });
  if (!first) return carry;
  if (!isSealed) return askedEarly(first, carry);
  fetchScriptEarly(scriptAddress(first));
  return carry;
}

function sayHello(): void {
  parent.postMessage({ circlet: 'hello' }, '*');
}

function start(): void {
  narrowPolicy();
  const carry = carrier();
  const hear = ({ source, data, ports }: MessageEvent): void => {
    if (source !== parent) return;
    if (isWord(data, 'ping')) sayHello();
    const [port] = ports;
    if (!port || !isWord(data, 'port')) return;
    removeEventListener('message', hear);
    openDesk(port, { api: bridgeApi, allowed, carry });
  };
  addEventListener('message', hear);
  sayHello();
}

if (parent !== self) start();
