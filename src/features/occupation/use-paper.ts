import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useStores } from '../../runtime/stores.ts';
import { usePrintWhen } from '../../ui/use-print-when.ts';

/** What of a profile goes on paper: all of it, or what is on one sheet. */
export type Paper = 'whole' | 'sheet';

/**
 * What of the occupation with this code is printed, and a way to print; the browser's own command prints the whole. Where all
 * is asked for, the military titles, which come late, are waited for.
 */
export function usePaper(code: string): { paper: Paper; print: (paper: Paper) => void } {
  const [paper, setPaper] = useState<Paper>('whole');
  const asked = useRef<Paper>(undefined);
  const { index, reverse } = useStores();
  const printWhen = usePrintWhen();
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
    if (wanted === 'whole') printWhen([index.load(), reverse.of(code).load()]);
    else window.print();
  };
  return { paper, print };
}
