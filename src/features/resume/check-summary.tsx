import type { RefObject } from 'react';
import { words } from '#words/resume-check.ts';
import { type Block, wordsOf } from '../../domain/resume/blocks.ts';
import { openPlaces } from '../../domain/resume/resume-line.ts';
import type { ResumeVersion } from '../../domain/resume/resumes.ts';
import { useStores } from '../../runtime/stores.ts';
import buttons from '../../ui/button.module.css';
import { LoadFailure } from '../../ui/load-failure.tsx';
import text from '../../ui/text.module.css';
import styles from './check-summary.module.css';
import type { Check } from './use-check.ts';

/** How much there is to mend in all, the way to the next of it, and the terms that are kept. */
export function CheckSummary({
  version,
  blocks,
  check,
  root,
  onCheckAgain,
}: {
  version: ResumeVersion;
  blocks: readonly Block[];
  check: Check;
  /** Holds the fields that are checked. */
  root: RefObject<HTMLElement | null>;
  onCheckAgain: (term: string) => void;
}) {
  const { jargon } = useStores();
  const { state } = check;
  const { headline } = version.resume;
  const lines = blocks.flatMap((block) => block.lines.map(wordsOf));
  const texts = [headline, ...blocks.map(({ heading }) => heading), ...lines];
  if (texts.every((each) => each.trim() === '')) return null;
  const terms = [...check.termsInHeadline(headline), ...lines.flatMap(check.termsIn)].length;
  const noFigure = lines.filter(check.lacksFigure).length;
  const blanks = texts.flatMap(openPlaces).length;
  return (
    <section aria-labelledby="check" className={styles.check}>
      <h2 id="check">{words.title}</h2>
      {state.status === 'failed' && <LoadFailure fault={state.fault} onRetry={() => void jargon.load()} />}
      {state.status === 'ready' ? (
        <>
          <p className={text.quiet}>{words.about}</p>
          <p>{words.found(terms, noFigure, blanks)}</p>
        </>
      ) : (
        state.status !== 'failed' && <p className={text.quiet}>{words.loading}</p>
      )}
      {terms + noFigure + blanks > 0 && (
        <div>
          <button type="button" className={buttons.button} onClick={() => focusNext(root.current)}>
            {words.next}
          </button>
        </div>
      )}
      {version.keptTerms.length > 0 && (
        <div className={styles.kept}>
          <p>{words.kept(version.keptTerms.length)}</p>
          <ul>
            {version.keptTerms.map((term) => (
              <li key={term}>
                {term}{' '}
                <button type="button" className={buttons.chip} onClick={() => onCheckAgain(term)}>
                  {words.checkAgain} <span className="visually-hidden">{term}</span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

/** Focuses the field after the one that was reached last that has something to mend; after the last the first. */
function focusNext(root: HTMLElement | null): void {
  const open = [...(root?.querySelectorAll<HTMLElement>('[data-mend="true"]') ?? [])];
  const at = open.findIndex((each) => each.dataset.reached === 'true');
  const next = open[(at + 1) % open.length];
  for (const each of open) delete each.dataset.reached;
  if (!next) return;
  next.dataset.reached = 'true';
  next.querySelector<HTMLElement>('textarea, input')?.focus();
}
