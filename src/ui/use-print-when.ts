import { useEffect, useRef } from 'react';

/**
 * Prints the page once what is to stand on the paper has come, however soon somebody asks for it; never another page, which
 * they may have gone to meanwhile. What cannot be loaded is left out, as on the screen.
 */
export function usePrintWhen(): (coming: readonly Promise<unknown>[]) => void {
  const here = useRef(false);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);
  const print = () => {
    if (here.current) window.print();
  };
  // What has just come is drawn before the next task.
  return (coming) => void Promise.all(coming).then(() => setTimeout(print));
}
