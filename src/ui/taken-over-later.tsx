import { type ReactNode, Suspense, use } from 'react';

let waiting: Promise<void> | undefined;

/**
 * Says that parts of the page, which was rendered ahead, stay as they stand until then; called before the page is taken over.
 * @param until resolves when they may be taken over.
 */
export function takeOverLater(until: Promise<void>): void {
  waiting = until.then(() => {
    waiting = undefined;
  });
}

/**
 * A part of the page that works without its script: links lead where they say. On a slow phone each such part holds up the
 * first letter that is typed, so it is taken over when there is time. Everywhere else it is drawn at once.
 */
export function TakenOverLater({ children }: { children: ReactNode }) {
  return (
    <Suspense>
      <Held>{children}</Held>
    </Suspense>
  );
}

function Held({ children }: { children: ReactNode }) {
  if (waiting) use(waiting);
  return children;
}
