import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** Code that the documentation shows. */
export interface Sample {
  /** Where it stands, `circles.list` or `developer.md, sample 3`. */
  readonly title: string;
  readonly code: string;
  /** `ts` is compiled and run, `tsx` compiled only: it needs a page. */
  readonly language: 'ts' | 'tsx';
}

const fence = /^```(tsx?)\n([\s\S]*?)^```$/gm;

function fencesOf(text: string): Omit<Sample, 'title'>[] {
  return [...text.matchAll(fence)].map(([, language, code]) => ({
    language: language === 'tsx' ? 'tsx' : 'ts',
    code: code ?? '',
  }));
}

/** The samples of a guide, in their order. */
export function samplesOfGuide(file: string): Sample[] {
  return fencesOf(readFileSync(file, 'utf8')).map((sample, index) => ({
    title: `${file.split('/').at(-1)!}, sample ${index + 1}`,
    ...sample,
  }));
}

/** The `@example`s in the doc comments of a folder's TypeScript. */
export function samplesOfComments(folder: string): Sample[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .flatMap((name) => samplesOfFile(join(folder, name)));
}

function samplesOfFile(path: string): Sample[] {
  const text = readFileSync(path, 'utf8');
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const samples: Sample[] = [];
  const visit = (node: ts.Node): void => {
    for (const tag of ts.getJSDocTags(node)) {
      // A declaration's comment is found from its parts, too.
      if (tag.tagName.text !== 'example' || tag.parent.parent !== node) continue;
      const found = fencesOf(`${ts.getTextOfJSDocComment(tag.comment) ?? ''}\n`);
      if (found.length === 0) throw new Error(`${nameOf(node)}: an example without code.`);
      samples.push(...found.map((sample) => ({ title: nameOf(node), ...sample })));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return samples;
}

/** `Circles.list` for a method, `createClient` for a function. */
function nameOf(node: ts.Node): string {
  const name = (node as Partial<ts.NamedDeclaration>).name?.getText() ?? 'unnamed';
  const owner = (node.parent as Partial<ts.InterfaceDeclaration>).name?.getText();
  return owner ? `${owner}.${name}` : name;
}

const clientLines =
  "import { createClient } from '@circlet/sdk';\nconst circlet = createClient();\n";
const checkLines = "import assert from 'node:assert/strict';\nexport const checks = { done: 0 };\n";
const checkedLine = /^( *)(\S.*); \/\/ => (.+)$/gm;

/** How many values a sample says. */
export const checksOf = ({ code }: Sample): number => [...code.matchAll(checkedLine)].length;

/**
 * A sample as a module. A client is there under the name `circlet`, unless the
 * sample makes its own. `value; // => 5` is checked, and counted in the
 * module's `checks`, since a line that is never reached proves nothing.
 */
export function moduleOf(sample: Sample): string {
  const { code } = sample;
  const checked = code.replace(
    checkedLine,
    (_, indent: string, value: string, expected: string) =>
      `${indent}checks.done++; assert.deepEqual(${value}, ${expected});`,
  );
  const needsClient = /\bcirclet\./.test(code) && !/\bcreateClient\b/.test(code);
  return `${checksOf(sample) > 0 ? checkLines : ''}${needsClient ? clientLines : ''}${checked}\nexport {};\n`;
}
