import type { RelatedOccupations } from '../../data/related-codec.ts';
import type { OccupationPlace } from '../../data/soc-tree.ts';
import { countOf, formatCount } from '../../domain-ui/format.ts';
import type { LoadState } from '../../runtime/load-store.ts';
import { useStores } from '../../runtime/stores.ts';
import buttons from '../../ui/button.module.css';
import { LoadFailure } from '../../ui/load-failure.tsx';
import styles from './also-consider.module.css';
import { ByNearOccupation } from './by-near-occupation.tsx';
import section from './section.module.css';

/** Titles without an official match here that lead to a near occupation: our finding, each with its reason. */
export function AlsoConsider({
  all,
  open,
  state,
  onToggle,
  ...list
}: {
  /** How many there are without filters. */
  all: number;
  open: boolean;
  state: LoadState<RelatedOccupations>;
  /** Undefined where they always show. */
  onToggle: (() => void) | undefined;
} & Parameters<typeof ByNearOccupation>[0]) {
  const { related } = useStores();
  return (
    <section aria-labelledby="also" className={section.section}>
      <h2 id="also">Also consider</h2>
      <p>
        Worked out by us, not part of the official crosswalk: titles that officially lead to{' '}
        {nearWords(list.place)}
      </p>
      {state.status === 'failed' && <LoadFailure fault={state.fault} onRetry={() => void related.load()} />}
      {state.status === 'ready' && all === 0 && <p>There are none for this one.</p>}
      {all > 0 && (
        <p className={styles.head}>
          {onToggle && (
            <button type="button" className={buttons.button} aria-expanded={open} onClick={onToggle}>
              {open ? 'Hide titles to consider' : 'Show titles to consider'}
            </button>
          )}
          <span>
            {formatCount(list.matches.length)} of {countOf(all, 'title')}
          </span>
        </p>
      )}
      {open && <ByNearOccupation {...list} />}
    </section>
  );
}

function nearWords({ kind }: OccupationPlace): string {
  return kind === 'group'
    ? 'one of the five occupations that O*NET relates most closely to each occupation of this group.'
    : 'one of the five occupations that O*NET relates most closely to this one, or to another part of the same SOC occupation.';
}
