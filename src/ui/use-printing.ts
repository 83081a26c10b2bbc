import { useSyncExternalStore } from 'react';

const PAPER = 'print';

function subscribe(onChange: () => void): () => void {
  // Browsers differ in which of the two they send before the paper is laid out.
  const query = window.matchMedia?.(PAPER);
  query?.addEventListener('change', onChange);
  window.addEventListener('beforeprint', onBefore);
  window.addEventListener('afterprint', onAfter);
  function onBefore() {
    announced = true;
    onChange();
  }
  function onAfter() {
    announced = false;
    onChange();
  }
  return () => {
    query?.removeEventListener('change', onChange);
    window.removeEventListener('beforeprint', onBefore);
    window.removeEventListener('afterprint', onAfter);
  };
}

let announced = false;

/** True while the page is laid out for paper. */
export function usePrinting(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => announced || (window.matchMedia?.(PAPER).matches ?? false),
    // What is rendered ahead is for the screen.
    () => false,
  );
}
