import { readFileSync } from 'node:fs';

/**
 * A sample as it runs in the page: without the script and the style, which the
 * page has, and without a hint that would begin a request to a server that is
 * only made up (`transport` keeps the script from giving one).
 */
export function liveSample(code) {
  return code
    .replaceAll(/<(script|style)[\s\S]*?<\/\1>\s*/g, '')
    .replaceAll(/<(circlet-(?!config)[a-z]+)(?=[\s>])/g, '<$1 transport="fetch"');
}

/** The CSS that a page shows as live, which is what its live samples look like. */
export function liveStyles(file) {
  return [...readFileSync(file, 'utf8').matchAll(/^```css live\n([\s\S]*?)^```$/gm)]
    .map(([, code]) => code)
    .join('\n');
}
