import { useRef } from 'react';
import { countOf, formatCount } from '../../domain-ui/format.ts';
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
          By other sources
        </h2>
        {state.status === 'ready' && all > 0 && (
          <p>{`${formatCount(matches.length)} of ${countOf(all, 'title')}`}</p>
        )}
      </div>
      {(all > 0 || state.status !== 'ready') && (
        <p>
          Not in the official crosswalk. Under each job, all levels together: who says that it leads here, and
          why.
        </p>
      )}
      {state.status === 'failed' && <LoadFailure fault={state.fault} onRetry={load} />}
      {(state.status === 'idle' || state.status === 'loading') && (
        <ListSkeleton rows={3} label="Getting the titles by other sources" />
      )}
      {state.status === 'ready' && matches.length === 0 && (
        <p>
          {all === 0
            ? 'No other source names a title for this one.'
            : 'No title by another source fits these choices.'}
        </p>
      )}
      {hiddenFair > 0 && (
        <p className={styles.empty} data-screen-only>
          <span>{countOf(hiddenFair, 'fair match is', 'fair matches are')} left out.</span>
          <button type="button" className={buttons.button} onClick={showFair}>
            Show fair matches too
          </button>
        </p>
      )}
      <MatchGroups {...list} />
    </section>
  );
}
