/**
 * @typedef {{ name: string, description: string }} Described
 *
 * @typedef {object} ElementData
 * @property {string} tag
 * @property {string} name Of the class.
 * @property {string} description
 * @property {(Described & { isBoolean: boolean, values: string[] })[]} attributes
 * @property {Described[]} properties Those that no attribute sets.
 * @property {(Described & { type: { text: string } })[]} events
 * @property {Described[]} parts
 * @property {Described[]} cssProperties
 */

/**
 * What the manifest says of each element, as editors and frameworks need it.
 *
 * @returns {ElementData[]}
 */
export function elementData(manifest) {
  const declarations = manifest.modules.flatMap((module) => module.declarations ?? []);
  return declarations
    .filter(({ customElement }) => customElement)
    .map((element) => ({
      tag: element.tagName,
      name: element.name,
      description: element.description,
      attributes: attributesOf(element),
      properties: propertiesOf(element),
      events: element.events ?? [],
      parts: element.cssParts ?? [],
      cssProperties: element.cssProperties ?? [],
    }))
    .sort((one, other) => (one.tag < other.tag ? -1 : 1));
}

function attributesOf({ attributes = [] }) {
  const names = new Set(attributes.map(({ name }) => name));
  return attributes.map(({ name, description, type }) => ({
    name,
    description,
    isBoolean: type.text === 'boolean',
    values: valuesIn(description, names),
  }));
}

/** Public fields that no attribute sets. */
function propertiesOf({ members = [] }) {
  return members.filter(
    ({ kind, privacy, attribute, static: isStatic }) =>
      kind === 'field' && privacy === 'public' && !attribute && !isStatic,
  );
}

/**
 * The words that an attribute knows: its description has them in backticks. A
 * single one is an example, a word that is an attribute's name a reference,
 * and `2` to `5` means what is between, too.
 */
function valuesIn(description, names) {
  const range = /`(\d+)` to `(\d+)`/.exec(description);
  if (range) {
    const [least, most] = range.slice(1).map(Number);
    return Array.from({ length: most - least + 1 }, (_, index) => String(least + index));
  }
  if (/`\w+` to `\w+`/.test(description)) return [];
  const words = [...description.matchAll(/`([a-z]+(?:-[a-z]+)*)`/g)].map(([, word]) => word);
  const values = words.filter((word) => !names.has(word));
  return values.length > 1 ? values : [];
}
