const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as HTML shows it. */
export const escaped = (text) => text.replaceAll(/[&<>"]/g, (sign) => entities[sign]);

/** A description as HTML, with what stands in backticks as code. */
export const described = (text = '') => escaped(text).replaceAll(/`([^`]+)`/g, '<code>$1</code>');
