/**
 * Calls back once for each element that is in view or less than a screen away
 * from it; one that is not displayed waits until it is.
 *
 * @returns Observes elements.
 */
export function nearView(reached: (element: Element) => void): IntersectionObserver {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        reached(target);
      }
    },
    { rootMargin: '100%' },
  );
  return observer;
}
