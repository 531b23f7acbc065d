import { elementData } from './element-data.mjs';

/** What VS Code reads for tags and attributes (`html.customData`). */
export function htmlData(manifest) {
  return {
    version: 1.1,
    tags: elementData(manifest).map(({ tag, description, attributes }) => ({
      name: tag,
      description,
      attributes: attributes.map(({ name, description: text, isBoolean, values }) => ({
        name,
        description: text,
        ...(isBoolean && { valueSet: 'v' }),
        ...(values.length > 0 && { values: values.map((value) => ({ name: value })) }),
      })),
    })),
  };
}

/** What VS Code reads for custom properties and parts (`css.customData`). */
export function cssData(manifest) {
  const elements = elementData(manifest);
  const described = (list) =>
    [...merged(elements, list)].map(([name, descriptions]) => ({
      name,
      description: [...descriptions].join('\n\n'),
    }));
  return {
    version: 1.1,
    properties: described('cssProperties'),
    pseudoElements: described('parts').map(({ name, description }) => ({
      name: `::part(${name})`,
      description,
    })),
  };
}

/** Elements share names: one entry for each, which says what it is in which element. */
function merged(elements, list) {
  const entries = new Map();
  for (const element of elements)
    for (const { name, description } of element[list]) {
      const lines = entries.get(name) ?? new Set();
      entries.set(name, lines.add(`\`${element.tag}\`: ${description}`));
    }
  return entries;
}
