/**
 * Rollup plugin: a script that holds everything does nothing, not even run what
 * it is made of, where another copy was first. A second Lit would throw on pages
 * that admit one policy of a name.
 */
export function oncePerPage() {
  return {
    name: 'once-per-page',
    renderChunk: (code) =>
      `const first=globalThis[Symbol.for("circlet")];if(first)first.refuse(import.meta.url);else{${code}}`,
  };
}
