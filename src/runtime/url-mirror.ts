// Long enough that a typed word is one change of the URL: browsers limit how often that may happen.
const TYPING_PAUSE = 250;

/** Keeps the URL in step with what a page is asked. */
export interface UrlMirror {
  /** Something is being typed: once that pauses, this address takes the place of the entry in the history. */
  typed: (address: string) => void;
  /** Something was chosen: a new entry, so that "back" undoes it and finds what was typed before. */
  chosen: (address: string) => void;
  /** Writes what still waits; called before the page goes elsewhere. */
  flush: () => void;
  /** Forgets what still waits: the URL itself says something newer. */
  drop: () => void;
}

/** @param navigate goes to an address, in a new entry of the history or in place of the last one. */
export function createUrlMirror(navigate: (address: string, how: { replace: boolean }) => void): UrlMirror {
  let waiting: { address: string; timer: ReturnType<typeof setTimeout> } | undefined;

  const drop = () => {
    clearTimeout(waiting?.timer);
    waiting = undefined;
  };
  const flush = () => {
    if (!waiting) return;
    const { address } = waiting;
    drop();
    navigate(address, { replace: true });
  };
  return {
    typed: (address) => {
      drop();
      waiting = { address, timer: setTimeout(flush, TYPING_PAUSE) };
    },
    chosen: (address) => {
      flush();
      navigate(address, { replace: false });
    },
    flush,
    drop,
  };
}
