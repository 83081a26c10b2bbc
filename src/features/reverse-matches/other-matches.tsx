import { useRef } from 'react';
import { words } from '#words/reverse-matches.ts';
import buttons from '../../ui/button.module.css';
import { LoadFailure } from '../../ui/load-failure.tsx';
import { ListSkeleton } from '../../ui/skeleton.tsx';
import { MatchGroups } from './match-groups.tsx';
import type { MatchRequest } from './match-request.ts';
import styles from './official-matches.module.css';
import section from './section.module.css';
import type { Leading } from './use-leading.ts';

/** The titles that lead to an occupation by another source than the official crosswalk. */
export function OtherMatches({
  all,
  hiddenFair,
  leading: { state, load },
  onChange,
  ...list
}: {
  /** How many there are without filters. */
  all: number;
  /** How many more the fair ones would be. */
  hiddenFair: number;
  leading: Pick<Leading, 'state' | 'load'>;
  onChange: (change: Partial<MatchRequest>) => void;
} & Parameters<typeof MatchGroups>[0]) {
  const { matches } = list;
  const heading = useRef<HTMLHeadingElement>(null);
  const showFair = () => {
    onChange({ fair: true });
    // The button goes; reading goes on from the heading.
    heading.current?.focus();
  };
  return (
    <section aria-labelledby="others" className={section.section}>
      <div className={styles.head}>
        <h2 id="others" ref={heading} tabIndex={-1}>
          {words.otherMatches}
        </h2>
        {state.status === 'ready' && all > 0 && <p>{words.titlesOf(matches.length, all)}</p>}
      </div>
      {(all > 0 || state.status !== 'ready') && <p>{words.aboutOthers}</p>}
      {state.status === 'failed' && <LoadFailure fault={state.fault} onRetry={load} />}
      {(state.status === 'idle' || state.status === 'loading') && (
        <ListSkeleton rows={3} label={words.loadingOtherTitles} />
      )}
      {state.status === 'ready' && matches.length === 0 && (
        <p>{all === 0 ? words.noOthers : words.noOtherFits}</p>
      )}
      {hiddenFair > 0 && (
        <p className={styles.empty} data-screen-only>
          <span>{words.fairLeftOut(hiddenFair)}</span>
          <button type="button" className={buttons.button} onClick={showFair}>
            {words.showFair}
          </button>
        </p>
      )}
      <MatchGroups {...list} />
    </section>
  );
}
