/** The headings of the second level in a page's HTML, for its own table of contents. */
export function headingsOf(html) {
  return [...html.matchAll(/<h2 id="([^"]+)"[^>]*>([\s\S]*?)<\/h2>/g)].map(([, id, title]) => ({
    id,
    title: title.replaceAll(/<[^>]+>/g, ''),
  }));
}
