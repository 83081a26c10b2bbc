import { report } from '../runtime/report.ts';
import { SITE_BASE } from '../runtime/site-base.ts';
import { holdsWork } from '../runtime/work-at-hand.ts';
import type { ReleaseChange } from '../ui/new-release.ts';
import { heldRelease, isOurs } from './held-release.ts';
import { keepTyped } from './typed-fields.ts';

/** A release that the device has not fetched in this time is not waited for. */
const PATIENCE_MS = 90_000;
/** So many files are asked for at once. */
const AT_ONCE = 6;

const base = SITE_BASE;

/**
 * Changes to the newest release. With a service worker that is the one that the device has fetched as a whole; without, the
 * host's, once all of it is there.
 * @param sure even where that clears work that nothing keeps.
 */
export async function changeRelease(sure: boolean): Promise<ReleaseChange> {
  if (holdsWork() && !sure) return 'holds';
  const registration = await registrationHere();
  const waiting = registration && (await fetchedAnew(registration));
  if (waiting) {
    navigator.serviceWorker.addEventListener('controllerchange', () => leave(), { once: true });
    waiting.postMessage({ type: 'SKIP_WAITING' });
    return 'leaving';
  }
  const held = await heldRelease();
  if (!held) return 'unreachable';
  if (isOurs(held)) return 'same';
  if (!(await isWhole(held.files))) return 'incomplete';
  // A worker that could not fetch the new release, as on a full device, would answer with the old page for ever.
  if (registration && !(await isKept(held.files[0]!))) await registration.unregister();
  return leave();
}

/** Draws the page anew, with what is typed. */
export function leave(): ReleaseChange {
  keepTyped();
  window.location.reload();
  return 'leaving';
}

async function registrationHere(): Promise<ServiceWorkerRegistration | undefined> {
  try {
    return await navigator.serviceWorker?.getRegistration();
  } catch (cause) {
    report('Service workers are not allowed here.', cause);
    return undefined;
  }
}

/** The worker of a newer release, with all that belongs to it; undefined where there is none. */
async function fetchedAnew(registration: ServiceWorkerRegistration): Promise<ServiceWorker | null> {
  if (!registration.waiting)
    try {
      await registration.update();
    } catch (cause) {
      report('The service worker could not be asked for anew.', cause);
    }
  const { installing } = registration;
  if (installing) await hasSettled(installing);
  return registration.waiting;
}

function hasSettled(worker: ServiceWorker): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, PATIENCE_MS);
    worker.addEventListener('statechange', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** Whether the host has each file; past the browser's cache, which may hold what another file was answered with. */
async function isWhole(files: readonly string[]): Promise<boolean> {
  const left = [...files];
  let whole = true;
  const ask = async () => {
    for (let file = left.pop(); file !== undefined && whole; file = left.pop())
      whole = (await isOnHost(file)) && whole;
  };
  await Promise.all(Array.from({ length: AT_ONCE }, ask));
  return whole;
}

async function isOnHost(file: string): Promise<boolean> {
  try {
    const ask = (method: string) => fetch(`${base}${file}`, { method, cache: 'reload' });
    const head = await ask('HEAD');
    // Some hosts know only GET.
    const { ok, headers } = head.status === 405 || head.status === 501 ? await ask('GET') : head;
    return ok && !headers.get('Content-Type')?.startsWith('text/html');
  } catch {
    // No answer, as from a host that is being changed.
    return false;
  }
}

async function isKept(file: string): Promise<boolean> {
  try {
    return (await caches.match(`${base}${file}`)) !== undefined;
  } catch {
    // Storage is not allowed.
    return false;
  }
}
