/** Everything that an element says: its text, and what it says by attributes. */
export function wordsInSight(root: ParentNode): string[] {
  const said = ['aria-label', 'placeholder', 'title', 'alt'];
  const attributes = [...root.querySelectorAll('*')].flatMap((element) =>
    said.map((name) => element.getAttribute(name) ?? ''),
  );
  const texts: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '');
  return [...texts, ...attributes].map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean);
}

/** All plain sentences of a set of words, however deep. */
export function plainSentences(words: object): string[] {
  return Object.values(words).flatMap((value: unknown) => {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? plainSentences(value) : [];
  });
}
