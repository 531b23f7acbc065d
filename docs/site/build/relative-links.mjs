/**
 * A page whose links begin with a slash, as one whose links are relative: the
 * site then works below any path, and from a folder.
 *
 * @param {string} html
 * @param {string} url The page, `/guide/webmaster.html`.
 */
export function withRelativeLinks(html, url) {
  const up = '../'.repeat(url.split('/').length - 2) || './';
  return html
    .split(/(<pre[\s\S]*?<\/pre>)/)
    .map((part) =>
      part.startsWith('<pre')
        ? part
        : part.replaceAll(/(<[^>]* (?:href|src)=")\/(?!\/)([^"]*")/g, `$1${up}$2`),
    )
    .join('');
}
