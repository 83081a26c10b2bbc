import { report } from '../runtime/report.ts';
import { pageNotices } from './page-notices.ts';
import { ReadyRelease } from './release-offers.tsx';

let isRegistered = false;

/**
 * Registers the service worker that makes the page work without a network; only in the built page. It fetches whatever
 * offline use needs, so it starts when the page itself has what it needs. A newer version waits
 * until the reader agrees: its data would not fit the page that is open.
 */
export function registerServiceWorker(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator) || isRegistered) return;
  isRegistered = true;
  const register = async () => {
    try {
      const registration = await navigator.serviceWorker.register(`${import.meta.env.BASE_URL}sw.js`);
      offerWaiting(registration);
      registration.addEventListener('updatefound', () => {
        registration.installing?.addEventListener('statechange', () => offerWaiting(registration));
      });
    } catch (cause) {
      isRegistered = false;
      report('Without a service worker, as some settings want it, the page needs a network.', cause);
    }
  };
  void register();
}

function offerWaiting({ waiting }: ServiceWorkerRegistration): void {
  if (!waiting || !navigator.serviceWorker.controller) return;
  pageNotices.setState({ offer: ReadyRelease });
}
