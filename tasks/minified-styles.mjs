const template = /css\s*`([^`]*)`/g;

/** Rollup plugin: takes the air out of `*.styles.ts`, which no minifier of scripts touches. */
export function minifiedStyles() {
  return {
    name: 'minified-styles',
    transform(code, id) {
      if (!id.endsWith('.styles.ts')) return null;
      const tight = (_, css) => `css\`${minifyCss(css)}\``;
      return { code: code.replace(template, tight), map: null };
    },
  };
}

/** Takes out comments, quotes around a word, and white space that means nothing in our stylesheets: around punctuation, and more than one. */
export function minifyCss(css) {
  return css
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .replace(/='(\w+)'/g, '=$1')
    .trim();
}
