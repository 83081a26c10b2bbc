import { periodWords } from '#words/dates.ts';
import { words } from '#words/reverse-matches.ts';
import { useReleases } from '../../runtime/stores.ts';
import text from '../../ui/text.module.css';
import { countByGroup } from './by-sources.ts';
import { timeOf } from './filter-matches.ts';
import styles from './match-counts-line.module.css';
import type { ReverseMatch } from './reverse-matches.ts';
import type { Leading } from './use-leading.ts';

/** How many titles lead to a place, whatever the filters are: official ones, then by experts, then by us. */
export function MatchCountsLine({
  leading: { official, others, state },
  bySource,
}: {
  leading: Leading;
  /** Whether other sources say anything of such a place. */
  bySource: boolean;
}) {
  const month = periodWords(useReleases()['military-crosswalk']);
  return (
    <div>
      <p>{officialWords(official, month)}</p>
      {bySource && state.status !== 'failed' && (
        <p className={styles.others}>
          {state.status === 'ready' ? otherWords(official, others) : words.loadingOthers}
        </p>
      )}
      {!bySource && <p className={text.quiet}>{words.othersNameOccupations}</p>}
    </div>
  );
}

function officialWords(official: readonly ReverseMatch[], month: string): string {
  if (official.length === 0) return words.noOfficial;
  const retired = official.filter(({ title }) => timeOf(title) === 'retired').length;
  return words.official(official.length - retired, retired, month);
}

function otherWords(official: readonly ReverseMatch[], others: readonly ReverseMatch[]): string {
  const known = new Set(official.map(({ title }) => title.id));
  const current = others.filter(({ title }) => timeOf(title) === 'current' && !known.has(title.id));
  const { experts, ours } = countByGroup(current);
  return words.others(experts, ours);
}
