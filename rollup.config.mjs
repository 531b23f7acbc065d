import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { bridgeBuild } from './tasks/bridge-page.mjs';
import { copiedModules } from './tasks/copied-modules.mjs';
import { compiledSchemas } from './tasks/compiled-schemas.mjs';
import { directImports } from './tasks/direct-imports.mjs';
import { filesInCommon } from './tasks/files-in-common.mjs';
import { minifiedStyles } from './tasks/minified-styles.mjs';
import { minifiedTemplates } from './tasks/minified-templates.mjs';
import { oncePerPage } from './tasks/once-per-page.mjs';
import { pageContract } from './tasks/page-contract.mjs';
import { elementEntries, localeName, pageModules } from './tasks/page-modules.mjs';
import { transpiled } from './tasks/transpiled.mjs';
import { verifiedChunks } from './tasks/verified-chunks.mjs';

/** A package's TypeScript; what it imports from our other packages was built before it. */
const compile = (name, compilerOptions) =>
  typescript({
    tsconfig: `packages/${name}/tsconfig.json`,
    filterRoot: '.',
    noEmitOnError: true,
    compilerOptions: { module: 'nodenext', ...compilerOptions },
  });

const isDependency = (id) => !/^[./\0]/.test(id);

/** For npm: one file per source file with its types, dependencies left to whoever installs it. */
const library = (name, ...entries) => ({
  input: entries.map((entry) => `packages/${name}/src/${entry}.ts`),
  external: isDependency,
  plugins: [compile(name, { declaration: true, outDir: `packages/${name}/dist` })],
  output: {
    dir: `packages/${name}/dist`,
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: `packages/${name}/src`,
  },
});

/** What clients load of the contract, in Node and in pages. */
const contractOfClients = {
  input: 'packages/contract/src/client.ts',
  external: isDependency,
  plugins: [compiledSchemas()],
  output: { file: 'packages/contract/dist/client.js', format: 'es' },
};

const cdnFolder = 'packages/widgets/dist/cdn';
const verified = verifiedChunks('packages/widgets/dist/chunks.json');

/** Found by trying; nothing here asks a function for its length or its prototype, or reads a property for what reading does. */
const fewestBytes = {
  passes: 2,
  inline: 3,
  hoist_funs: true,
  keep_fargs: false,
  unsafe_arrows: true,
  pure_getters: true,
  // Nobody in a page is told of drift, so what tells is left out.
  pure_funcs: ['onDrift'],
};

/** For pages: plain files, made of what pages need instead of what Node needs. */
const pages = (input, { first = [], before = [], after = [], ...output }) => ({
  input,
  plugins: [
    pageModules(),
    ...first,
    nodeResolve({ exportConditions: ['browser', 'production'] }),
    pageContract(),
    minifiedStyles(),
    minifiedTemplates(),
    transpiled('packages/widgets/tsconfig.json'),
    directImports(),
    ...before,
    terser({ module: true, ecma: 2022, compress: fewestBytes }),
    ...after,
  ],
  output: { dir: cdnFolder, format: 'es', freeze: false, entryFileNames: '[name].js', ...output },
});

/** The code of each element, and what that loads when it is needed. */
const chunks = pages(elementEntries('packages/widgets/src'), {
  first: [copiedModules()],
  after: [verified.chunks],
  experimentalMinChunkSize: 1000,
  manualChunks: filesInCommon(),
  onlyExplicitManualChunks: true,
  chunkFileNames: ({ name, facadeModuleId, isDynamicEntry }) =>
    `${localeName(facadeModuleId) ?? (isDynamicEntry || /^(course-|late-|filter-)?parts$/.test(name) ? name : 'late-parts')}.js`,
});

/** What few pages need, such as what speaks with the frame through which requests travel: one file that imports no other. */
const seldom = pages(
  { seldom: 'packages/widgets/src/seldom.ts' },
  { after: [verified.alone], inlineDynamicImports: true },
);

/** The page in that frame. */
const bridge = bridgeBuild({
  api: process.env.CIRCLET_BRIDGE_API,
  dir: cdnFolder,
  minify: terser({ ecma: 2022, compress: fewestBytes }),
});

/** The script to paste: it knows the hashes of the chunks, so it is built after them. */
const script = pages({ circlet: 'packages/widgets/src/cdn.ts' }, { before: [verified.loader] });

/** Everything in one file, which loads nothing. */
const all = pages(
  { 'circlet.all': 'packages/widgets/src/all.ts' },
  { before: [oncePerPage()], inlineDynamicImports: true },
);

export default [
  library('contract', 'index', 'client', 'openapi', 'json-schema'),
  contractOfClients,
  library(
    'sdk',
    ...['index', 'parts', 'testing/index'],
    ...[
      'transports/page-fetch',
      'wire/page-list',
      'query/page-messages',
      'page-sentences',
      'page-connection',
      'page-api-error',
      'transports/page-retry-after',
      'frame-page/bridge',
    ],
  ),
  library('widgets', 'index', 'define', 'react'),
  library('server', 'index', 'cli'),
  seldom,
  chunks,
  bridge,
  script,
  all,
];
