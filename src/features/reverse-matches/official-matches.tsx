import { useRef } from 'react';
import { words as shared } from '#words/domain-ui.ts';
import { words } from '#words/reverse-matches.ts';
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
          {words.officialMatches}
        </h2>
        <p>{words.titlesOf(matches.length, all)}</p>
      </div>
      {matches.length === 0 && (
        <p className={styles.empty}>
          <span>{words.noOfficialFits}</span>
          <button type="button" className={buttons.button} onClick={showAll}>
            {shared.showAllOf(all)}
          </button>
        </p>
      )}
      <MatchGroups {...list} underOfficial />
    </section>
  );
}
