/** Waits for a moment in which nothing is typed. */
export interface Calm {
  /** Something was typed. */
  disturb: () => void;
  /** Resolves once nothing was typed for a moment; undefined where that is so already. */
  wait: () => Promise<void> | undefined;
}

/** @param ms the moment. */
export function createCalm(ms: number): Calm {
  let until = 0;
  const pass = async () => {
    for (let left = until - Date.now(); left > 0; left = until - Date.now())
      await new Promise((resolve) => setTimeout(resolve, left));
  };
  return {
    disturb: () => {
      until = Date.now() + ms;
    },
    wait: () => (until > Date.now() ? pass() : undefined),
  };
}
