import { dataVersion } from 'virtual:crosswalk-files';
import { renewKept } from '../runtime/kept-files.ts';
import { report } from '../runtime/report.ts';
import { SITE_BASE } from '../runtime/site-base.ts';
import { heldRelease, isOurs } from './held-release.ts';
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
      const registration = await navigator.serviceWorker.register(`${SITE_BASE}sw.js`);
      offerWaiting(registration);
      registration.addEventListener('updatefound', () => {
        registration.installing?.addEventListener('statechange', () => offerWaiting(registration));
      });
    } catch (cause) {
      isRegistered = false;
      report('Without a service worker, as some settings want it, the page needs a network.', cause);
    }
  };
  void register().then(renew);
}

/** What a person opened or kept stays, with the data of this release. */
async function renew(): Promise<void> {
  if (!navigator.serviceWorker.controller) return;
  try {
    const held = await heldRelease();
    if (held && isOurs(held)) await renewKept(dataVersion);
  } catch (cause) {
    report('What is kept of an older release waits for the next visit.', cause);
  }
}

function offerWaiting({ waiting }: ServiceWorkerRegistration): void {
  if (!waiting || !navigator.serviceWorker.controller) return;
  pageNotices.setState({ offer: ReadyRelease });
}
