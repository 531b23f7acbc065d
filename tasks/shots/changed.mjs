/** Gives an element other attributes, and goes on; a language from right to left turns the page. */
export const changed = (name, attributes, act) => async (page) => {
  await page.evaluate(
    ([element, values]) => {
      for (const each of document.querySelectorAll(element))
        for (const [key, value] of Object.entries(values)) each.setAttribute(key, value);
      if (values.lang === 'ar') document.documentElement.dir = 'rtl';
    },
    [name, attributes],
  );
  await page.waitForTimeout(800);
  await act(page);
};

/** Puts an element where the page's finder is, with the API of that, and goes on. */
export const instead = (name, attributes, act) => async (page) => {
  await page.evaluate(
    ([tag, values]) => {
      const finder = document.querySelector('circlet-finder');
      const element = document.createElement(tag);
      element.setAttribute('api', finder.getAttribute('api'));
      for (const [key, value] of Object.entries(values)) element.setAttribute(key, value);
      finder.replaceWith(element);
    },
    [name, attributes],
  );
  await act(page);
};
