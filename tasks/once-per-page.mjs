/**
 * Rollup plugin: a script that holds everything does nothing, not even run what
 * it is made of, where another copy was first. A second Lit would throw on pages
 * that admit one policy of a name.
 */
export function oncePerPage() {
  return {
    name: 'once-per-page',
    renderChunk: (code) =>
      `if(globalThis[Symbol.for("circlet")])console.warn(\`Circlet: ${'${import.meta.url}'} came second and does nothing.\`);else{${code}}`,
  };
}
