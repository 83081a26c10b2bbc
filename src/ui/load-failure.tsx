import { type ComponentType, use, useCallback, useEffect, useState } from 'react';
import { words } from '#words/ui.ts';
import buttons from './button.module.css';
import { NewReleaseContext } from './new-release.ts';
import { Notice } from './notice.tsx';
import { useOnline } from './use-online.ts';

/** What went wrong, in words for people. */
interface Fault {
  what: string;
  advice: string;
  needsReload: boolean;
  /** The host may hold another release of the site by now. */
  mayBeGone?: boolean;
}

/**
 * Says what could not be loaded and why, with a way to try again; once the connection is back it is tried by itself. What is gone
 * since the site has a new release comes with that.
 */
export function LoadFailure({ fault, onRetry }: { fault: Fault; onRetry: () => void }) {
  useOnline(fault.needsReload ? undefined : onRetry);
  const [Offer, look] = useNewRelease(fault.mayBeGone === true);
  const again = fault.needsReload
    ? () => window.location.reload()
    : () => {
        look();
        onRetry();
      };
  return (
    <div role="alert">
      <Notice tone="error">
        {Offer ? (
          <Offer />
        ) : (
          <>
            <p>
              <strong>{fault.what}</strong> {fault.advice}
            </p>
            <button type="button" className={buttons.button} onClick={again}>
              {fault.needsReload ? words.reload : words.tryAgain}
            </button>
          </>
        )}
      </Notice>
    </div>
  );
}

/** What offers the release that the host holds by now, if it is another one, and a way to look for it anew. */
function useNewRelease(mayBe: boolean): [ComponentType | undefined, () => void] {
  const offer = use(NewReleaseContext);
  const [Offer, setOffer] = useState<ComponentType>();
  const look = useCallback(() => {
    if (mayBe) void offer().then((found) => setOffer(() => found));
  }, [offer, mayBe]);
  useEffect(look, [look]);
  return [Offer, look];
}
