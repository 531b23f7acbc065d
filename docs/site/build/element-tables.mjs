import { readFileSync } from 'node:fs';
import { described, escaped } from './escaped.mjs';

const file = 'packages/widgets/custom-elements.json';
const order = ['circlet-finder', 'circlet-signup', 'circlet-catalog', 'circlet-course'];

/** What the manifest declares, by tag. */
function declarations() {
  const { modules } = JSON.parse(readFileSync(file, 'utf8'));
  const elements = modules
    .flatMap(({ declarations: all = [] }) => all)
    .filter(({ customElement, tagName }) => customElement && tagName);
  return new Map(elements.map((element) => [element.tagName, element]));
}

/** The tags of the elements that the manifest has, in the order in which they are told of. */
export function knownElements() {
  const tags = [...declarations().keys()];
  return [...order.filter((tag) => tags.includes(tag)), ...tags.filter((t) => !order.includes(t))];
}

const kinds = [
  { title: 'Attributes', key: 'attributes', names: 'Attribute', id: 'attributes' },
  { title: 'Properties', key: 'properties', names: 'Property', id: 'properties' },
  { title: 'Methods', key: 'methods', names: 'Method', id: 'methods' },
  { title: 'Events', key: 'events', names: 'Event', id: 'events' },
  { title: 'Slots', key: 'slots', names: 'Slot', id: 'slots' },
  { title: 'Parts', key: 'cssParts', names: '::part()', id: 'parts' },
  { title: 'Custom properties', key: 'cssProperties', names: 'Property', id: 'custom-properties' },
];

/** All that one can set, hear and style of an element, as tables; nothing for an element that is not there. */
export function elementTables(tag) {
  const element = declarations().get(tag);
  if (!element) return '';
  const rows = { ...element, ...membersOf(element) };
  return kinds
    .filter(({ key }) => rows[key]?.length)
    .map((kind) => table(kind, rows[kind.key]))
    .join('\n');
}

/** Public members that no attribute sets. */
function membersOf({ members = [] }) {
  const own = members.filter(
    ({ privacy, attribute, static: isStatic, inheritedFrom, description }) =>
      privacy === 'public' && !attribute && !isStatic && !inheritedFrom && description,
  );
  return {
    properties: own.filter(({ kind }) => kind === 'field'),
    methods: own
      .filter(({ kind }) => kind === 'method')
      .map((method) => ({ ...method, name: `${method.name}()` })),
  };
}

function table({ title, names, id }, rows) {
  const isTyped = rows.some((row) => shownType(row, title));
  const lines = rows.map((row) => {
    const type = isTyped ? `<td>${shownType(row, title)}</td>` : '';
    return `<tr><th scope="row"><code>${escaped(row.name || 'default')}</code></th>${type}<td>${described(row.description)}</td></tr>`;
  });
  const head = ['<th scope="col">' + names, isTyped && 'Type', 'Meaning'].filter(Boolean);
  return [
    `<h2 id="${id}">${title}</h2>`,
    `<div class="table" role="region" aria-labelledby="${id}" tabindex="0"><table>`,
    `<thead><tr>${head.join('</th><th scope="col">')}</th></tr></thead>`,
    `<tbody>${lines.join('')}</tbody></table></div>`,
  ].join('\n');
}

/** What is worth saying of a type: whether an attribute takes a word, and the class of an event. */
function shownType({ type }, title) {
  if (title === 'Attributes') return type?.text === 'boolean' ? 'present or not' : 'text';
  if (title === 'Events') return `<code>${escaped(type?.text ?? 'Event')}</code>`;
  return title === 'Properties' ? `<code>${escaped(type?.text ?? '')}</code>` : '';
}
