import { holdsWork } from '../runtime/work-at-hand.ts';
import { leave } from './change-release.ts';
import { pageNotices } from './page-notices.ts';
import { ReleaseElsewhere } from './release-offers.tsx';

let isFollowing = false;

/**
 * Follows the release that another tab has changed to, since the service worker answers all tabs alike. A page with work that
 * nothing keeps stays, and says so.
 */
export function followReleases(): void {
  const worker = navigator.serviceWorker;
  if (!worker || isFollowing) return;
  isFollowing = true;
  let isAnswering = worker.controller !== null;
  worker.addEventListener('controllerchange', () => {
    // The first one answers with what is there already.
    if (isAnswering && holdsWork()) pageNotices.setState({ offer: ReleaseElsewhere });
    else if (isAnswering) leave();
    isAnswering = true;
  });
}
