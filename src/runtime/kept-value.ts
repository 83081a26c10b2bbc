import { parseJson, type Shape } from '../data/shape.ts';
import { report } from './report.ts';

/** A value that is kept on the device, where the browser allows that. */
export interface KeptValue<T> {
  /** What was kept; null where there is nothing, it cannot be read, or storage is not allowed. */
  load: () => T | null;
  /** Keeps it; null removes what was kept. */
  save: (value: T | null) => void;
}

/** @param key its name in the browser's storage, and in what developers read of it. */
export function keptValue<T>(key: string, shape: Shape<T>): KeptValue<T> {
  return {
    load() {
      try {
        // Rendered ahead, a page is on no device.
        const stored = globalThis.localStorage?.getItem(key) ?? null;
        return stored === null ? null : parseJson(shape, stored);
      } catch (cause) {
        report(`The ${key} that was kept could not be read; the page goes on without.`, cause);
        return null;
      }
    },
    save(value) {
      try {
        if (value === null) localStorage.removeItem(key);
        else localStorage.setItem(key, JSON.stringify(value));
      } catch (cause) {
        report(`The ${key} is not kept: the browser does not allow it.`, cause);
      }
    },
  };
}
