/** So long the page may be kept, in milliseconds. */
const AT_ONCE_MS = 12;

/** Makes a step for long work on the page: where it has lasted a while, the page has its turn. */
export function createTurns(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < AT_ONCE_MS) return;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  };
}
