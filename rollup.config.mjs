import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { compiledSchemas } from './tasks/compiled-schemas.mjs';
import { minifiedStyles } from './tasks/minified-styles.mjs';
import { minifiedTemplates } from './tasks/minified-templates.mjs';
import { pageContract } from './tasks/page-contract.mjs';
import { pageModules } from './tasks/page-modules.mjs';

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

/** Found by trying; nothing here asks a function for its length or its prototype. */
const fewestBytes = {
  passes: 3,
  inline: 1,
  hoist_funs: true,
  keep_fargs: false,
  unsafe_arrows: true,
};

/** For pages: the script to paste, and what it loads when the page needs it. */
const cdn = {
  input: { circlet: 'packages/widgets/src/cdn.ts' },
  plugins: [
    nodeResolve({ exportConditions: ['browser', 'production'] }),
    pageModules(),
    pageContract(),
    minifiedStyles(),
    minifiedTemplates(),
    compile('widgets', { outDir: 'packages/widgets/dist/cdn' }),
    terser({ module: true, ecma: 2020, compress: fewestBytes }),
  ],
  output: {
    dir: 'packages/widgets/dist/cdn',
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: ({ name }) => `${name.replace(/^(.*)\.define$/, 'circlet-$1')}-[hash].js`,
  },
};

export default [
  library('contract', 'index', 'client', 'openapi', 'json-schema'),
  contractOfClients,
  library('sdk', 'index', 'parts', 'transports/page-fetch', 'wire/page-list'),
  library('widgets', 'index', 'define'),
  library('server', 'index', 'cli'),
  cdn,
];
