/** Rollup plugin: takes the indentation out of `html` and `svg` templates, which no minifier of scripts touches. */
export function minifiedTemplates() {
  return {
    name: 'minified-templates',
    transform(code, id) {
      if (!id.endsWith('.ts') || !/\b(html|svg)\s*`/.test(code)) return null;
      const texts = textsOf(this.parse(code)).sort((a, b) => b.start - a.start);
      const tight = texts.reduce(
        (all, { start, end, text }) => all.slice(0, start) + text + all.slice(end),
        code,
      );
      return { code: tight, map: null };
    },
  };
}

/** The texts of all templates below a node of the syntax tree, without what means nothing. */
function textsOf(node) {
  if (typeof node !== 'object' || node === null) return [];
  const inside = Object.values(node).flatMap(textsOf);
  const isMarkup =
    node.type === 'TaggedTemplateExpression' && ['html', 'svg'].includes(node.tag.name);
  if (!isMarkup) return inside;
  const { quasis } = node.quasi;
  return [
    ...inside,
    ...quasis.map(({ start, end, value }) => ({ start, end, text: minifyMarkup(value.raw) })),
  ];
}

/** White space is made one space and stays where it is: between words, and between the elements of a line, it is seen. */
const minifyMarkup = (markup) => markup.replace(/\s+/g, ' ');
