import { words } from '#words/ui.ts';
import buttons from './button.module.css';
import { Notice } from './notice.tsx';

/** What went wrong, in words for people. */
interface Fault {
  what: string;
  advice: string;
  needsReload: boolean;
}

/** Says what could not be loaded and why, with a way to try again. */
export function LoadFailure({ fault, onRetry }: { fault: Fault; onRetry: () => void }) {
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
