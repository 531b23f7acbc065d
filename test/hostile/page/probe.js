// Runs before anything else on a hostile page and writes down what nobody sees.
// What it needs later is kept now: the page may replace it.
(() => {
  const stringify = JSON.stringify;
  // Lit leaves its versions, so that a second copy can be noticed.
  const known =
    /^(litHtmlVersions|litElementVersions|litPropertyMetadata|reactiveElementVersions)$|^\d+$/;
  const throws = document.currentScript.src.includes('throws');
  const probe = {
    errors: [],
    violations: [],
    touches: [],
    shifts: [],
    footers: [],
    heads: [],
    moves: [],
    globals: new Set(Object.keys(window)),
  };
  Object.defineProperty(window, 'probe', { value: probe });

  addEventListener('error', ({ message, target }) => {
    if (target === window) probe.errors.push(message);
  });
  addEventListener('unhandledrejection', ({ reason }) => probe.errors.push(String(reason)));
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    // A browser’s own wish for an icon.
    if (effectiveDirective !== 'img-src')
      probe.violations.push(`${effectiveDirective} ${blockedURI}`);
  });
  for (const type of ['focusin', 'scroll']) {
    addEventListener(type, ({ isTrusted }) => isTrusted && probe.moves.push(type), true);
  }

  /** Every place where a page can keep something: who looks at it is written down, and thrown at where the page wants that. */
  function guard(object, name) {
    const own = Object.getOwnPropertyDescriptor(object, name);
    if (!own?.get) return;
    const touch = (how) => {
      probe.touches.push(`${how} ${name}`);
      if (throws) throw new DOMException('The page keeps nothing.', 'SecurityError');
    };
    Object.defineProperty(object, name, {
      configurable: true,
      enumerable: own.enumerable,
      get() {
        touch('reads');
        return own.get.call(this);
      },
      set(value) {
        touch('writes');
        own.set?.call(this, value);
      },
    });
  }
  // What we read ourselves later is read around the guards.
  const stores = {};
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
    // A page of no origin has none, and the browser complains of whoever looks.
    if (self.origin !== 'null') stores[name] = window[name];
  }
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie').get;
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'])
    guard(window, name);
  guard(Document.prototype, 'cookie');

  if (PerformanceObserver.supportedEntryTypes?.includes('layout-shift')) {
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput } of list.getEntries())
        if (!hadRecentInput) probe.shifts.push(value);
    }).observe({ type: 'layout-shift', buffered: true });
  }

  /** Where the parts of the page stand, frame by frame; each change once. */
  function watch(selector, edge, places) {
    const at = document.querySelector(selector)?.getBoundingClientRect()[edge];
    const place = at === undefined ? undefined : Math.round(at + scrollY);
    if (place !== undefined && places[places.length - 1] !== place) places.push(place);
  }
  function frame() {
    watch('footer', 'top', probe.footers);
    watch('#furniture', 'bottom', probe.heads);
    requestAnimationFrame(frame);
  }

  const sized =
    /^(width|height|inline-size|block-size|perspective-origin|transform-origin)$|^-webkit-(perspective|transform)-origin/;
  function styleOf(element, isSized) {
    const style = getComputedStyle(element);
    const lines = [];
    for (let position = 0; position < style.length; position++) {
      const name = style[position];
      if (isSized || !sized.test(name)) lines.push(`${name}: ${style.getPropertyValue(name)}`);
    }
    // Browsers list custom properties in any order.
    return lines.sort();
  }

  /** The page around our element: its own styles and markup. The page’s root and body grow with their content. */
  function host() {
    const own = [document.documentElement, document.body];
    const others = [...document.querySelectorAll('#furniture *')];
    return {
      count: others.length,
      styles: own
        .map((each) => styleOf(each, false))
        .concat(others.map((each) => styleOf(each, true)))
        .map((lines) => lines.join(';')),
      markup: document.querySelector('#furniture').outerHTML,
      attributes: own.map((each) =>
        [...each.attributes].map(({ name, value }) => `${name}=${value}`).join(' '),
      ),
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    };
  }
  const tooWide = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
  probe.mark = () => {
    probe.hostBefore = host();
    probe.tooWideBefore = Math.max(0, tooWide());
    frame();
  };
  /** What is different on the page around us. */
  probe.hostChanges = () => {
    const before = probe.hostBefore;
    const after = host();
    const changes = Object.keys(before).filter(
      (key) => stringify(before[key]) !== stringify(after[key]),
    );
    const globals = Object.keys(window).filter(
      (name) => !probe.globals.has(name) && !known.test(name),
    );
    return changes.concat(globals.map((name) => `global ${name}`));
  };

  const hasBox = (element) => {
    if (!element) return false;
    const { width, height } = element.getBoundingClientRect();
    return width > 1 && height > 1 && getComputedStyle(element).visibility === 'visible';
  };
  /** What a visitor sees of an element. */
  probe.shown = ({ tag, content, trouble }) => {
    const element = document.querySelector(tag);
    if (!element) return 'no element';
    const inside = element.shadowRoot;
    const hasFallback = hasBox(element.querySelector('.fallback'));
    if (hasBox(inside?.querySelector(content))) return 'content';
    if (hasBox(inside?.querySelector(trouble)))
      return hasFallback ? 'message and fallback' : 'message';
    return hasFallback && !inside ? 'fallback' : 'nothing';
  };

  const insideOf = ({ tag }) => [...document.querySelector(tag).shadowRoot.querySelectorAll('*')];
  const isDrawn = (element) => !element.matches('style, script, br');
  function hash(text) {
    let sum = 5381;
    for (let at = 0; at < text.length; at++) sum = (sum * 33 + text.charCodeAt(at)) | 0;
    return sum;
  }
  /** The look inside: for each element its box within the stage, and all its computed styles as one number. */
  probe.look = (row) => {
    const stage = document.querySelector('#stage').getBoundingClientRect();
    return insideOf(row)
      .filter(isDrawn)
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const box = [x - stage.x, y - stage.y, width, height].map((each) => each.toFixed(1));
        return [element.localName, box.join(' '), hash(styleOf(element, true).join(';'))].join(
          ' | ',
        );
      });
  };
  /** The computed styles of one element of the look. */
  probe.stylesAt = (row, position) => styleOf(insideOf(row).filter(isDrawn)[position], true);

  /** Parts inside that are cut off or stick out sideways. */
  probe.clipped = (row) => {
    const edge = document.documentElement.clientWidth;
    return insideOf(row)
      .filter((element) => element instanceof HTMLElement && hasBox(element))
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        const isCut =
          getComputedStyle(element).overflowX !== 'visible' &&
          element.scrollWidth > element.clientWidth + 1;
        return right > edge + 1 || left < -1 || isCut;
      })
      .map((element) => `${element.localName}.${element.className}`);
  };

  const cookies = () => {
    try {
      return cookie.call(document);
    } catch {
      return '';
    }
  };
  const kept = async () => [
    ...(cookies() ? ['a cookie'] : []),
    ...(stores.localStorage?.length ? ['local storage'] : []),
    ...(stores.sessionStorage?.length ? ['session storage'] : []),
    ...((await stores.indexedDB?.databases?.()) ?? []).map(() => 'a database'),
    ...((await stores.caches?.keys()) ?? []).map(() => 'a cache'),
  ];
  /** Everything at once, as text. */
  probe.report = async (row) => {
    const left = await kept();
    return stringify({
      shown: probe.shown(row),
      errors: probe.errors,
      violations: probe.violations,
      traces: probe.touches.concat(left),
      shifts: probe.shifts,
      footers: probe.footers,
      heads: probe.heads,
      moves: probe.moves.concat(
        document.activeElement === document.body
          ? []
          : [`focus on ${document.activeElement?.localName}`],
        scrollX || scrollY ? ['scrolled'] : [],
      ),
      sideways: Math.max(0, tooWide() - (probe.tooWideBefore ?? 0)),
      hostChanges: probe.hostBefore ? probe.hostChanges() : [],
    });
  };

  addEventListener('message', ({ data, source }) => {
    if (data?.ask) probe.report(data.ask).then((told) => source.postMessage({ told }, '*'));
    if (data?.told) probe.told = data.told;
  });
})();
