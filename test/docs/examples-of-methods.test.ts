import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';

const entry = resolve('packages/sdk/src/index.ts');
const program = ts.createProgram([entry], {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  customConditions: ['circlet-source'],
  strict: true,
  noEmit: true,
});
const checker = program.getTypeChecker();
const source = program.getSourceFile(entry);
assert.ok(source);
const exported = checker
  .getExportsOfModule(checker.getSymbolAtLocation(source)!)
  .map((symbol) =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol,
  );

/** Not of TypeScript's own library, as the methods of text are. */
const isOurs = (declaration: ts.Declaration): boolean =>
  declaration.getSourceFile().fileName.includes('/packages/sdk/');

const hasExample = (symbol: ts.Symbol): boolean =>
  symbol.getJsDocTags(checker).some(({ name }) => name === 'example');

/** The methods of each resource of a client, `circles.list`. */
function methods(): { name: string; symbol: ts.Symbol }[] {
  const client = exported.find(({ name }) => name === 'Client');
  assert.ok(client);
  return checker
    .getDeclaredTypeOfSymbol(client)
    .getProperties()
    .flatMap((resource) =>
      checker
        .getTypeOfSymbol(resource)
        .getProperties()
        .filter(({ flags }) => flags & ts.SymbolFlags.Method)
        .filter(({ declarations = [] }) => declarations.every(isOurs))
        .map((symbol) => ({ name: `${resource.name}.${symbol.name}`, symbol })),
    );
}

for (const { name, symbol } of methods()) {
  test(`${name} has an example`, () => {
    assert.ok(hasExample(symbol));
  });
}

for (const symbol of exported.filter(
  ({ flags }) => flags & (ts.SymbolFlags.Function | ts.SymbolFlags.Class),
)) {
  test(`${symbol.name} has an example`, () => {
    assert.ok(hasExample(symbol));
  });
}

test('methods are found', () => {
  const names = methods().map(({ name }) => name);
  for (const name of ['circles.list', 'circles.all', 'circles.get', 'signups.create'])
    assert.ok(names.includes(name), name);
});
