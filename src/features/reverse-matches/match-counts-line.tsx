import { periodWords } from '../../domain/releases.ts';
import { countOf, formatCount } from '../../domain-ui/format.ts';
import { useReleases } from '../../runtime/stores.ts';
import text from '../../ui/text.module.css';
import { countByGroup, type TitlesAndJobs } from './by-sources.ts';
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
          {state.status === 'ready' ? otherWords(official, others) : 'Not official: looking up more titles …'}
        </p>
      )}
      {!bySource && (
        <p className={text.quiet}>Experts and we name occupations: their titles are on the page of each.</p>
      )}
    </div>
  );
}

function officialWords(official: readonly ReverseMatch[], month: string): string {
  if (official.length === 0) return 'No military title has this as its official match.';
  const retired = official.filter(({ title }) => timeOf(title) === 'retired').length;
  const current = `${countOf(official.length - retired, 'current title')} in the official crosswalk of ${month}`;
  return retired > 0
    ? `${current}, and ${countOf(retired, 'retired title')} in older official records.`
    : `${current}.`;
}

function otherWords(official: readonly ReverseMatch[], others: readonly ReverseMatch[]): string {
  const known = new Set(official.map(({ title }) => title.id));
  const current = others.filter(({ title }) => timeOf(title) === 'current' && !known.has(title.id));
  const { experts, ours } = countByGroup(current);
  const oursWords =
    experts.titles > 0 ? `${formatCount(ours.titles)} more` : countOf(ours.titles, 'current title');
  const parts = [
    experts.titles > 0 && `${countOf(experts.titles, 'current title')} by experts ${jobsOf(experts)}`,
    ours.titles > 0 && `${oursWords} by us ${jobsOf(ours)}`,
  ].filter(Boolean);
  return `Not official: ${parts.join(', ') || 'no other current title'}.`;
}

function jobsOf({ jobs }: TitlesAndJobs): string {
  return `(${countOf(jobs, 'job')})`;
}
