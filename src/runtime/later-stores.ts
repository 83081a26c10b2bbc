/** Stores of the page that a first search does not need, so that their code comes with the pages that do. */
export interface LaterStores {
  /** The one store that this makes: made when it is first asked for, and the same ever after. */
  of: <T>(make: () => T) => T;
}

/** @param made stores that are there already, by what would make them. */
export function createLaterStores(made: ReadonlyMap<() => unknown, unknown> = new Map()): LaterStores {
  const stores = new Map(made);
  return {
    of: <T>(make: () => T): T => {
      if (!stores.has(make)) stores.set(make, make());
      return stores.get(make) as T;
    },
  };
}
