import { type ReactNode, useEffect, useRef, useState } from 'react';
import { beforePaper } from './before-paper.ts';

/** So far off the screen a part is near. */
const MARGIN = '1200px 0px';
/** So long after the page stands, the part is drawn wherever it is: somebody may print or search the page. */
const PATIENCE_MS = 10_000;

/** Draws a part of a page that costs much once it is nearly on the screen, and before that what stands for it. */
export function WhenNear({ waiting, children }: { waiting: ReactNode; children: ReactNode }) {
  // Where there is no way to see what is near, everything is.
  const [near, setNear] = useState(typeof IntersectionObserver === 'undefined');
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (near || !place.current) return;
    const come = () => setNear(true);
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && come(), {
      rootMargin: MARGIN,
    });
    observer.observe(place.current);
    const timer = setTimeout(come, PATIENCE_MS);
    const drawn = beforePaper(come);
    return () => {
      observer.disconnect();
      clearTimeout(timer);
      drawn();
    };
  }, [near]);
  return near ? children : <div ref={place}>{waiting}</div>;
}
