import { useRef } from 'react';
import { countOf, formatCount } from '../../domain-ui/format.ts';
import buttons from '../../ui/button.module.css';
import { MatchGroups } from './match-groups.tsx';
import styles from './official-matches.module.css';
import section from './section.module.css';

/** The titles that the official crosswalk leads to a place. */
export function OfficialMatches({
  all,
  onShowAll,
  ...list
}: {
  /** How many there are without filters. */
  all: number;
  onShowAll: () => void;
} & Omit<Parameters<typeof MatchGroups>[0], 'underOfficial'>) {
  const { matches } = list;
  const heading = useRef<HTMLHeadingElement>(null);
  const showAll = () => {
    onShowAll();
    // The button goes; reading goes on from the heading.
    heading.current?.focus();
  };
  return (
    <section aria-labelledby="official" className={section.section}>
      <div className={styles.head}>
        <h2 id="official" ref={heading} tabIndex={-1}>
          Official matches
        </h2>
        <p>{`${formatCount(matches.length)} of ${countOf(all, 'title')}`}</p>
      </div>
      {matches.length === 0 && (
        <p className={styles.empty}>
          <span>No official match fits these choices.</span>
          <button type="button" className={buttons.button} onClick={showAll}>
            Show all {formatCount(all)}
          </button>
        </p>
      )}
      <MatchGroups {...list} underOfficial />
    </section>
  );
}
