import type { Specialty } from '../../domain/military-title.ts';
import { countOf, formatCount } from '../../domain-ui/format.ts';
import buttons from '../../ui/button.module.css';
import { MatchGroups } from './match-groups.tsx';
import type { MatchRequest } from './match-request.ts';
import styles from './official-matches.module.css';
import type { ReverseMatch } from './reverse-matches.ts';
import section from './section.module.css';

/** The titles that the official crosswalk leads to a place. */
export function OfficialMatches({
  matches,
  all,
  specialties,
  request,
  onShowAll,
}: {
  matches: readonly ReverseMatch[];
  /** How many there are without filters. */
  all: number;
  specialties: readonly Specialty[];
  request: MatchRequest;
  onShowAll: () => void;
}) {
  return (
    <section aria-labelledby="official" className={section.section}>
      <div className={styles.head}>
        <h2 id="official">Official matches</h2>
        <p>{`${formatCount(matches.length)} of ${countOf(all, 'title')}`}</p>
      </div>
      {matches.length === 0 && (
        <p className={styles.empty}>
          <span>No official match fits these choices.</span>
          <button type="button" className={buttons.button} onClick={onShowAll}>
            Show all {formatCount(all)}
          </button>
        </p>
      )}
      <MatchGroups matches={matches} specialties={specialties} request={request} />
    </section>
  );
}
