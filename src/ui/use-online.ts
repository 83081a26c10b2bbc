import { useEffect } from 'react';

/** Calls back whenever the browser finds its connection again. @param then nothing is waited for without it. */
export function useOnline(then: (() => void) | undefined): void {
  useEffect(() => {
    if (!then) return;
    window.addEventListener('online', then);
    return () => window.removeEventListener('online', then);
  }, [then]);
}
