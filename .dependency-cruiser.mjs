const from = (path, pathNot) => (pathNot ? { path, pathNot } : { path });
const forbidden = (name, comment, source, target) => ({
  name,
  comment,
  severity: 'error',
  from: source,
  to: target,
});
const ours = (names) => `^packages/(${names})/|^@circlet/(${names})`;

/** The arrows between the rooms, and the rooms that must not exist. */
export default {
  forbidden: [
    forbidden('contract-knows-nobody', 'The wire knows zod only.', from('^packages/contract/src'), {
      path: ours('sdk|widgets|server'),
    }),
    forbidden(
      'sdk-knows-the-contract',
      'The client runs without pages and servers.',
      from('^packages/sdk/src'),
      {
        path: ours('widgets|server'),
      },
    ),
    forbidden(
      'widgets-know-the-sdk',
      'The face does not know the wire.',
      from('^packages/widgets/src'),
      {
        path: ours('contract|server'),
      },
    ),
    forbidden(
      'server-knows-the-contract',
      'The stand runs without clients.',
      from('^packages/server/src'),
      {
        path: ours('sdk|widgets'),
      },
    ),
    forbidden('contract-needs-zod', 'Nothing else.', from('^packages/contract/src'), {
      path: 'node_modules/',
      pathNot: 'node_modules/zod/',
    }),
    forbidden('sdk-needs-nothing', 'But the contract.', from('^packages/sdk/src'), {
      path: 'node_modules/',
      pathNot: 'node_modules/@circlet/',
    }),
    forbidden(
      'widgets-need-lit',
      'Every kilobyte is taken from a library’s own page.',
      from('^packages/widgets/src', '[.]test(-page)?[.]ts$|/testing/|src/react[.]ts$'),
      {
        path: 'node_modules/',
        pathNot:
          'node_modules/(lit|lit-html|lit-element|@lit|@circlet|tslib|ical-generator|schema-dts)/',
      },
    ),
    forbidden(
      'schema-org-for-types-only',
      'Its words, which cost a page nothing.',
      from('^packages/widgets/src'),
      { path: 'node_modules/schema-dts/', dependencyTypesNot: ['type-only'] },
    ),
    forbidden(
      'react-for-types-only',
      'Whoever uses React has it.',
      from('^packages/widgets/src/react[.]ts$'),
      { path: 'node_modules/', dependencyTypesNot: ['type-only'] },
    ),
    forbidden(
      'ical-generator-in-one-file',
      'Loaded when a visitor asks for a calendar file.',
      from('^packages/widgets/src', 'foundation/calendar-text[.]ts$'),
      {
        path: 'node_modules/ical-generator/',
      },
    ),
    forbidden('server-needs', 'What the design names.', from('^packages/server/src'), {
      path: 'node_modules/',
      pathNot: 'node_modules/(hono|@hono|kysely|pg|pg-protocol|@electric-sql|@circlet|@types)/',
    }),
    forbidden(
      'one-element-for-another',
      'Elements ask for each other through foundation/lazy.ts.',
      { path: '^packages/widgets/src/(finder|signup|catalog|course)/' },
      {
        path: '^packages/widgets/src/(finder|signup|catalog|course)/',
        pathNot: '^packages/widgets/src/$1/',
      },
    ),
    forbidden(
      'foundation-knows-no-element',
      'Only foundation/lazy.ts does.',
      from('^packages/widgets/src/(foundation|ui|locales)/', 'foundation/lazy[.]ts$'),
      {
        path: '^packages/widgets/src/(finder|signup|catalog|course)/',
      },
    ),
    forbidden('locales-know-nobody', 'Words only.', from('^packages/widgets/src/locales/'), {
      path: '^packages/widgets/src/(foundation|ui)/',
    }),
    forbidden(
      'ui-has-no-data',
      'Only searches call the client.',
      from('^packages/widgets/src/ui/'),
      {
        path: 'packages/sdk/',
        dependencyTypesNot: ['type-only'],
      },
    ),
    forbidden(
      'no-drawers',
      'A file belongs where its idea does.',
      {},
      {
        path: '/src/(utils|helpers|common|shared|core)/|/src/[^/]+/(utils|helpers|common|shared|core)/',
      },
    ),
    forbidden(
      'no-cycles',
      'Who knows whom is one way, but for elements that ask for each other.',
      {},
      { circular: true, viaOnly: { pathNot: 'foundation/lazy[.]ts$' } },
    ),
    forbidden(
      'source-needs-no-tests',
      'Tests depend on sources.',
      from('^packages/[^/]+/src', '[.]test(-page)?[.]ts$|/testing/'),
      {
        path: '[.]test[.]ts$|^test/|^packages/[^/]+/test/|/testing/',
      },
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      conditionNames: ['circlet-source', 'import', 'types', 'default'],
      exportsFields: ['exports'],
    },
    doNotFollow: { path: 'node_modules|/dist/' },
  },
};
