import { elementData } from './element-data.mjs';

/**
 * The elements as React 19 takes them in JSX.
 *
 * An attribute has its own name, `page-size`: React sets a property where the
 * element has one of that name and an attribute otherwise, so a name in camel
 * case would be lost on an element that is not registered yet. A handler is
 * `on` and the event's name as it is: React listens for what follows `on`.
 */
export function reactTypes(manifest) {
  const elements = elementData(manifest);
  const events = new Set(elements.flatMap(({ events }) => events.map(({ type }) => type.text)));
  const names = [...elements.map(({ name }) => name), ...events].sort();
  return `// Made of custom-elements.json by \`npm run docs:reference\`.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ${names.join(', ')} } from './index.js';

/** Text of an attribute; a number is written out, null takes the attribute away. */
export type AttributeText = string | number | null | undefined;

/** Text of an attribute that knows some words. */
export type AttributeWord<Word extends string> = Word | (string & Record<never, never>) | null | undefined;

${elements.map(props).join('\n')}
type InJsx<Element extends HTMLElement, Props> = Props &
  Omit<DetailedHTMLProps<HTMLAttributes<Element>, Element>, keyof Props>;

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- React's types are open only so
  namespace JSX {
    interface IntrinsicElements {
${elements.map(({ tag, name, description }) => `${comment(description)}'${tag}': InJsx<${name}, ${name}Props>;`).join('\n')}
    }
  }
}
`;
}

function props({ tag, name, attributes, properties, events }) {
  const members = [
    ...attributes.map((each) => member(quoted(each.name), typeOf(each), each.description)),
    ...properties.map((each) =>
      member(
        each.name,
        `${name}['${each.name}'] | undefined`,
        `${each.description} A property: the element must be registered before it is rendered.`,
      ),
    ),
    ...events.map((each) =>
      member(
        `on${each.name}`,
        `((event: ${each.type.text}) => void) | undefined`,
        each.description,
      ),
    ),
  ];
  return `/** What \`<${tag}>\` takes in JSX beside what every element takes. */
export interface ${name}Props {
${members.join('\n')}
}
`;
}

const member = (name, type, description) => `${comment(description)}readonly ${name}?: ${type};`;
const comment = (text) => `/** ${text.replaceAll('*/', '')} */\n`;
const quoted = (name) => (name.includes('-') ? `'${name}'` : name);

function typeOf({ isBoolean, values }) {
  if (isBoolean) return 'boolean | undefined';
  if (values.length === 0) return 'AttributeText';
  // React writes numbers out, so a level may be one.
  if (values.every((value) => /^\d+$/.test(value)))
    return `AttributeWord<${values.map((v) => `'${v}'`).join(' | ')}> | ${values.join(' | ')}`;
  return `AttributeWord<${values.map((value) => `'${value}'`).join(' | ')}>`;
}
