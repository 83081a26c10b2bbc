/** Tells whoever has something unsaved that the page is about to be left. */
export interface Leaving {
  /** @returns a function that takes the listener away again. */
  listen: (listener: () => void) => () => void;
  announce: () => void;
}

/** Makes a list of listeners that hear before a navigation. */
export function createLeaving(): Leaving {
  const listeners = new Set<() => void>();
  return {
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    announce: () => {
      for (const listener of listeners) listener();
    },
  };
}
