import { shortlistCode } from '../domain-ui/shortlist/shortlist-code.ts';
import { report } from '../runtime/report.ts';
import { savesData } from '../runtime/saves-data.ts';
import { hasShortlists } from '../runtime/shortlist-key.ts';
import type { Stores } from '../runtime/stores.ts';
import { loadLazyPages } from './lazy-pages.ts';

/** So long nothing more is asked for, unless a search was answered before. */
const PATIENCE_MS = 10_000;

/**
 * Loads what a first search does not need, and keeps all for use without a network: once the first answer stands and the
 * browser has nothing else to do. Where data is to be saved, each part comes when it is wanted.
 */
export function loadTheRest(stores: Stores): void {
  // How many things are on it stands in the header.
  whenIdle(() => hasShortlists() && void shortlistCode.load());
  let begun = false;
  const begin = () => {
    if (begun) return;
    begun = true;
    stop();
    // Whoever is still typing waits for answers, not for pages.
    const turn = async () => {
      await stores.engine.calm();
      await new Promise<void>(whenIdle);
    };
    void turn().then(() => bringAll(turn));
    window.addEventListener('online', () => {
      bringAll(turn);
      if (stores.engine.rest.getState().status === 'failed') stores.engine.loadRest();
    });
  };
  const stop = stores.questions.military.subscribe(({ answered }) => {
    if (answered) begin();
  });
  setTimeout(begin, PATIENCE_MS);
}

/** Brings what is not there yet. @param turn what each page waits for. */
function bringAll(turn: () => Promise<void>): void {
  // While the host still has it: a page that was left open needs it when its release is gone there.
  bring(async () => (await import('./follow-releases.ts')).followReleases());
  bring(() => import('./stray-faults.tsx'));
  if (savesData()) return;
  void loadLazyPages(turn);
  bring(async () => (await import('./register-service-worker.ts')).registerServiceWorker());
}

/** Nobody waits for these: the page goes on without. */
function bring(part: () => Promise<unknown>): void {
  part().catch((cause: unknown) => report('A part of the page did not come.', cause));
}

function whenIdle(then: () => void): void {
  // Safari has no requestIdleCallback.
  if ('requestIdleCallback' in window) window.requestIdleCallback(then, { timeout: 3000 });
  else setTimeout(then, 1000);
}
