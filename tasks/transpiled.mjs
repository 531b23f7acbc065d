import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import ts from 'typescript';

/**
 * Rollup plugin: TypeScript without looking at types, file by file. What pages
 * load is built from the same sources as the package for npm, where they were
 * checked; four more times would take a minute.
 *
 * @param {string} tsconfig Whose options say what becomes of the code.
 */
export function transpiled(tsconfig) {
  const { options } = ts.getParsedCommandLineOfConfigFile(
    tsconfig,
    { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
    ts.sys,
  );
  return {
    name: 'transpiled',
    resolveId(source, importer) {
      if (!importer || !/^\.\.?\/.*\.js$/.test(source)) return null;
      const file = resolve(dirname(importer.split('?')[0]), source.replace(/\.js$/, '.ts'));
      return existsSync(file) ? file : null;
    },
    load(id) {
      if (!id.endsWith('.ts')) return null;
      const code = readFileSync(id, 'utf8');
      return ts.transpileModule(code, { compilerOptions: options, fileName: id }).outputText;
    },
  };
}
