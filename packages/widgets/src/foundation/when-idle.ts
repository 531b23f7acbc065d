/** Does something in a moment when the browser has nothing better to do. */
export function whenIdle(act: () => void): void {
  const { requestIdleCallback = setTimeout } = globalThis as Partial<typeof globalThis>;
  requestIdleCallback(act);
}
