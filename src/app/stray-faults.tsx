import { words } from '#words/stray-faults.ts';
import { words as shared } from '#words/ui.ts';
import buttons from '../ui/button.module.css';
import { leave } from './change-release.ts';
import { pageNotices } from './page-notices.ts';

/** Says that something went wrong which no page told of, unless it is not ours or of no consequence. */
export function tellStrayFault(event: ErrorEvent | PromiseRejectionEvent): void {
  if (isOurs(event)) pageNotices.setState({ fault: StrayFault });
}

function isOurs(event: ErrorEvent | PromiseRejectionEvent): boolean {
  // Somebody changed their mind.
  if ('reason' in event) return !(event.reason instanceof DOMException && event.reason.name === 'AbortError');
  // What a browser is told by others, such as its own extensions; and what it says of sizes that settle with the next drawing.
  return event.filename.startsWith(window.location.origin) && !event.message.startsWith('ResizeObserver');
}

function StrayFault() {
  return (
    <>
      <p>
        <strong>{words.what}</strong> {words.advice}
      </p>
      <button type="button" className={buttons.button} onClick={leave}>
        {shared.reload}
      </button>
      <button type="button" className={buttons.button} onClick={() => pageNotices.setState({ fault: null })}>
        {words.close}
      </button>
    </>
  );
}
