/** Registers the service worker that makes the page work without a network; only in the built page. */
export function registerServiceWorker(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  window.addEventListener('load', () => {
    navigator.serviceWorker.register(`${import.meta.env.BASE_URL}sw.js`).catch(() => {
      // Blocked by the browser's settings: the page works all the same, with a network.
    });
  });
}
