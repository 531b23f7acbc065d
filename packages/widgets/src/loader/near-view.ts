/**
 * Calls back once for each element that is in view or less than a screen away
 * from it; one that is not displayed waits until it is.
 *
 * @returns Adds an element.
 */
export function nearView(reached: (element: Element) => void): (element: Element) => void {
  const margin = '100%';
  // Not yet in the types: the same for what scrolls within the page.
  const options = { rootMargin: margin, scrollMargin: margin };
  const observer = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      observer.unobserve(target);
      reached(target);
    }
  }, options);
  return (element) => {
    observer.observe(element);
  };
}
