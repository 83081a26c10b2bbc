import { Fragment, useDeferredValue, useMemo, useState } from 'react';
import { Link } from 'wouter';
import { words } from '#words/browse.ts';
import type { Branch } from '../../domain/branch.ts';
import type { Specialty } from '../../domain/military-title.ts';
import type { RankType } from '../../domain/rank-type.ts';
import { ShowMore } from '../../domain-ui/show-more.tsx';
import { spellingNote } from '../../domain-ui/spelling-note.ts';
import { useFittingTitles } from '../../domain-ui/use-fitting-titles.ts';
import { useGoTo, useLinkedHeading } from '../../domain-ui/use-linked-heading.ts';
import type { Crosswalk } from '../../runtime/index-store.ts';
import { browsePath } from '../../runtime/paths.ts';
import { PAGE_ROWS } from '../../ui/use-fold.ts';
import { useShownCount } from '../../ui/use-shown-count.ts';
import { WordsField } from '../../ui/words-field.tsx';
import styles from './browse-page.module.css';
import { firstRows, rowsBefore } from './first-rows.ts';
import { type CodeGroup, groupsOf, OWN } from './group-by-code.ts';
import { JobGroup } from './job-group.tsx';
import { RankLinks } from './rank-links.tsx';

/** From so many jobs on, a box to find one is worth its room. */
const FIND_FROM = 30;

/** The jobs of a branch in groups of like codes, with ways to narrow them down; a long list comes in steps. */
export function BranchJobs({
  crosswalk,
  branch,
  rank,
}: {
  crosswalk: Crosswalk;
  branch: Branch;
  rank: RankType | undefined;
}) {
  const [typed, setTyped] = useState('');
  const current = useMemo(
    () => crosswalk.lookup.ofBranch(branch).filter((specialty) => specialty.status === 'current'),
    [crosswalk, branch],
  );
  const chosen = useMemo(
    () => (rank ? current.filter((specialty) => specialty.ranks.includes(rank)) : current),
    [current, rank],
  );
  const { fitting, note } = useFittingJobs(crosswalk, chosen, useDeferredValue(typed));
  const groups = useMemo(() => groupsOf(branch, fitting), [branch, fitting]);

  return (
    <>
      <p>{words.listedBy(crosswalk.index.codeNames[branch])}</p>
      <RankLinks branch={branch} rank={rank} jobs={current} />
      {chosen.length >= FIND_FROM && (
        <search className={styles.find} data-screen-only>
          <WordsField label={words.find} text={typed} onType={setTyped} />
        </search>
      )}
      <p role="status" className={styles.end}>
        {fitting.length === chosen.length
          ? words.jobsListed(chosen.length)
          : `${words.jobsFitting(fitting.length, chosen.length)} ${note}`.trim()}
      </p>
      {chosen.length === 0 && (
        <p>
          {words.noneOfRank(branch)} <Link href={browsePath(branch)}>{words.seeAll}</Link>
        </p>
      )}
      <GroupList crosswalk={crosswalk} branch={branch} groups={groups} total={fitting.length} />
    </>
  );
}

/** The jobs with a title that has the typed words. */
function useFittingJobs(crosswalk: Crosswalk, jobs: readonly Specialty[], typed: string) {
  const titles = useMemo(() => jobs.flatMap(crosswalk.lookup.titlesOf), [crosswalk, jobs]);
  const filter = useFittingTitles(titles, crosswalk.index.specialties, typed);
  return useMemo(() => {
    if (!typed.trim()) return { fitting: jobs, note: '' };
    const fitting = jobs.filter((job) => crosswalk.lookup.titlesOf(job).some(filter.has));
    return { fitting, note: spellingNote(filter, fitting.length) };
  }, [crosswalk, jobs, filter, typed]);
}

function GroupList({
  crosswalk,
  branch,
  groups,
  total,
}: {
  crosswalk: Crosswalk;
  branch: Branch;
  groups: readonly CodeGroup[];
  total: number;
}) {
  const linked = useLinkedHeading();
  const { shown, showMore, showAll } = useShownCount(rowsBefore(groups, linked) + PAGE_ROWS, PAGE_ROWS);
  useGoTo(linked);
  return (
    <>
      {groups.length > 2 && (
        <nav aria-label={words.codesBeginningWith} className={styles.jumps}>
          {groups.map((group) => (
            <a key={group.id} href={`#${group.id}`} className={styles.jump}>
              {group.name}
            </a>
          ))}
        </nav>
      )}
      {firstRows(groups, shown).map((group, i) => (
        <Fragment key={group.id}>
          {i === 1 && groups[0]!.id === OWN && <p>{words.sharedCodes}</p>}
          <JobGroup group={group} branch={branch} lookup={crosswalk.lookup} />
        </Fragment>
      ))}
      <ShowMore shown={Math.min(shown, total)} total={total} onMore={showMore} onAll={showAll} />
    </>
  );
}
