import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

/** What of a profile goes on paper: all of it, or what is on one sheet. */
export type Paper = 'whole' | 'sheet';

/** What is printed, and a way to print; the browser's own command prints the whole. */
export function usePaper(): { paper: Paper; print: (paper: Paper) => void } {
  const [paper, setPaper] = useState<Paper>('whole');
  const asked = useRef<Paper>(undefined);
  useEffect(() => {
    // Some browsers say that they have printed before they have: what was asked for stands until something else is.
    const onPrint = () => {
      const wanted = asked.current ?? 'whole';
      asked.current = undefined;
      flushSync(() => setPaper(wanted));
    };
    window.addEventListener('beforeprint', onPrint);
    return () => window.removeEventListener('beforeprint', onPrint);
  }, []);
  const print = (wanted: Paper) => {
    asked.current = wanted;
    flushSync(() => setPaper(wanted));
    window.print();
  };
  return { paper, print };
}
