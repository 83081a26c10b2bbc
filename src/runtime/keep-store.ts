import { createStore, type StoreApi } from 'zustand/vanilla';
import { type FileList, KEPT_PARTS, type KeptPart } from '../domain/kept-parts.ts';
import { countKept, forgetAll, forgetPart, type KeptCounts, keepFile } from './kept-files.ts';
import { report } from './report.ts';
import { SITE_BASE } from './site-base.ts';

export type KeepPhase =
  | 'looking'
  /** Nothing is under way. */
  | 'idle'
  | 'keeping'
  /** Stopped by the person. */
  | 'stopped'
  /** All is kept. */
  | 'done'
  /** There is no room for more. */
  | 'full'
  /** A file did not come. */
  | 'cut'
  /** The browser lets nothing be kept. */
  | 'blocked';

export interface KeepState {
  phase: KeepPhase;
  counts: KeptCounts | null;
  /** Bytes that are there, of those that were to be kept. */
  bytes: number;
  /** Whether the browser has promised not to remove it by itself; null before it was asked. */
  isPersistent: boolean | null;
}

export interface KeepStore extends StoreApi<KeepState> {
  /** Looks at what is kept. Never rejects, as none of these. */
  look: (list: FileList) => Promise<void>;
  /** Keeps all that there is; goes on where it was stopped. */
  keepAll: (list: FileList) => Promise<void>;
  stop: () => void;
  forget: (part: KeptPart, list: FileList) => Promise<void>;
  forgetAll: (list: FileList) => Promise<void>;
}

/** So many files are on their way at once. */
const AT_ONCE = 6;
/** So often the page is drawn anew meanwhile. */
const DRAW_MS = 250;

const base = SITE_BASE;

/** Keeps the site on the device, on purpose. */
export function createKeepStore(): KeepStore {
  const store = createStore<KeepState>(() => ({
    phase: 'looking',
    counts: null,
    bytes: 0,
    isPersistent: null,
  }));
  let control = new AbortController();
  const look = async (list: FileList, phase: KeepPhase = 'idle') => {
    try {
      store.setState({ phase, counts: await countKept(list.version) });
    } catch (cause) {
      report('Nothing can be kept.', cause);
      store.setState({ phase: 'blocked' });
    }
  };
  const change = async (list: FileList, work: () => Promise<void>) => {
    try {
      await work();
    } catch (cause) {
      report('What is kept could not be removed.', cause);
    }
    await look(list);
  };
  return {
    ...store,
    look: async (list) => {
      if (store.getState().phase !== 'keeping') await look(list);
    },
    async keepAll(list) {
      if (store.getState().phase === 'keeping') return;
      control = new AbortController();
      store.setState({ phase: 'keeping', bytes: 0 });
      if (!(await mayKeep())) return store.setState({ phase: 'blocked' });
      store.setState({ isPersistent: await staysKept() });
      const phase = await keepFiles(list, control, (bytes) => store.setState({ bytes }));
      await look(list, phase);
    },
    stop: () => control.abort(),
    forget: (part, list) => change(list, () => forgetPart(part)),
    forgetAll: (list) => change(list, forgetAll),
  };
}

/** Without a service worker nobody would answer from what is kept. */
async function mayKeep(): Promise<boolean> {
  try {
    await navigator.serviceWorker.register(`${base}sw.js`);
    return true;
  } catch (cause) {
    report('The service worker is not allowed.', cause);
    return false;
  }
}

async function staysKept(): Promise<boolean> {
  try {
    return await navigator.storage.persist();
  } catch {
    // Not known here: then nothing is promised.
    return false;
  }
}

/** @returns how it ended. */
async function keepFiles(
  { version, parts }: FileList,
  control: AbortController,
  onBytes: (bytes: number) => void,
): Promise<KeepPhase> {
  const left = KEPT_PARTS.flatMap((part) =>
    parts[part].map(([name, bytes]) => ({ url: `${base}data/${version}/${part}/${name}.txt`, bytes })),
  ).reverse();
  let phase: KeepPhase = 'done';
  let there = 0;
  let drawnAt = 0;
  const keep = async () => {
    for (let file = left.pop(); file && !control.signal.aborted; file = left.pop()) {
      await keepFile(file.url, version, control.signal);
      there += file.bytes;
      if (Date.now() - drawnAt < DRAW_MS) continue;
      drawnAt = Date.now();
      onBytes(there);
    }
  };
  const stopped = (cause: unknown) => {
    if (phase === 'done') phase = phaseOf(cause, control.signal.aborted);
    report('Not all is kept.', cause);
    control.abort();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, () => keep().catch(stopped)));
  return phase === 'done' && control.signal.aborted ? 'stopped' : phase;
}

function phaseOf(cause: unknown, wasStopped: boolean): KeepPhase {
  if (wasStopped) return 'stopped';
  return cause instanceof DOMException && cause.name === 'QuotaExceededError' ? 'full' : 'cut';
}
