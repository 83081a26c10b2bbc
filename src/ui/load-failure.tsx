import { words } from '#words/ui.ts';
import buttons from './button.module.css';
import { Notice } from './notice.tsx';
import { useOnline } from './use-online.ts';

/** What went wrong, in words for people. */
interface Fault {
  what: string;
  advice: string;
  needsReload: boolean;
}

/** Says what could not be loaded and why, with a way to try again; once the connection is back it is tried by itself. */
export function LoadFailure({ fault, onRetry }: { fault: Fault; onRetry: () => void }) {
  useOnline(fault.needsReload ? undefined : onRetry);
  return (
    <div role="alert">
      <Notice tone="error">
        <p>
          <strong>{fault.what}</strong> {fault.advice}
        </p>
        {fault.needsReload ? (
          <button type="button" className={buttons.button} onClick={() => window.location.reload()}>
            {words.reload}
          </button>
        ) : (
          <button type="button" className={buttons.button} onClick={onRetry}>
            {words.tryAgain}
          </button>
        )}
      </Notice>
    </div>
  );
}
