/**
 * Writes schemas as source. Each type, each pattern and each of them that may
 * also be something else is written once, under a name: a bundler makes it one letter.
 */
export function schemaSource() {
  const known = new Map();
  return { write, names: () => [...known].map(([value, name]) => `const ${name} = ${value};`) };

  /** @param {unknown} schema A schema, or what a page has in its place. */
  function write(schema) {
    if (schema === null) return 'null';
    if (schema instanceof Set) return `/* @__PURE__ */ new Set(${JSON.stringify([...schema])})`;
    if (Array.isArray(schema)) return writeList(schema);
    if (isWord(schema))
      return nameOf(schema instanceof RegExp ? String(schema) : JSON.stringify(schema));
    const fields = Object.entries(schema).map(([name, inside]) => `'${name}': ${write(inside)}`);
    return `{ ${fields.join(', ')} }`;
  }

  function writeList(schema) {
    const list = `[${schema.map(write).join(', ')}]`;
    return schema.length > 1 && isWord(schema[0]) ? nameOf(list) : list;
  }

  function nameOf(value) {
    if (!known.has(value)) known.set(value, `schema${known.size}`);
    return known.get(value);
  }
}

const isWord = (schema) => typeof schema === 'string' || schema instanceof RegExp;
