import { knownElements } from '../build/element-tables.mjs';

/** Pages lie where their files do, and the page of an element is there when the element is. */
export default {
  layout: 'page.njk',
  eleventyComputed: {
    permalink: ({ page, element }) =>
      !element || knownElements().includes(element) ? `${page.filePathStem}.html` : false,
  },
};
