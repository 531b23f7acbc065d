/**
 * The analyzer takes the first argument of an event class for the event's name.
 * This keeps the names that `@fires` documents, and fails for an element that
 * dispatches an event, or has an attribute, that nothing documents.
 */
const documented = {
  name: 'documented',
  packageLinkPhase({ customElementsManifest }) {
    const all = customElementsManifest.modules.flatMap(({ declarations }) => declarations ?? []);
    for (const element of all.filter(({ customElement }) => customElement)) check(element);
  },
};

function check(element) {
  const events = element.events ?? [];
  const dispatched = new Set(
    events.map(({ type }) => type?.text).filter((type) => /Event$/.test(type)),
  );
  element.events = events.filter(({ name, description }) => /^[a-z]+$/.test(name) && description);
  for (const type of dispatched) {
    if (!element.events.some((event) => event.type?.text === type)) {
      throw new Error(`${element.name} dispatches ${type} without a line of @fires.`);
    }
  }
  for (const { name, description } of element.attributes ?? []) {
    if (!description) throw new Error(`${element.name}: the attribute ${name} has no description.`);
  }
}

export default {
  globs: ['src/**/*.ts'],
  exclude: [
    '**/*.test.ts',
    '**/*.test-page.ts',
    'src/testing/**',
    'src/locales/**',
    'src/page-lit/**',
    'src/cdn.ts',
  ],
  outdir: '.',
  litelement: true,
  plugins: [documented],
};
