import { useMemo, useState } from 'react';
import type { MilitaryTitle, Specialty } from '../../domain/military-title.ts';
import buttons from '../shared/button.module.css';
import { countOf, formatCount } from '../shared/format.ts';
import { MilitaryFilterForm } from './military-filter-form.tsx';
import { MilitaryGroupList } from './military-group-list.tsx';
import { filterTitles, groupTitles, type MilitaryFilter, NO_FILTER } from './military-groups.ts';
import styles from './military-titles.module.css';
import { NoInformation } from './no-information.tsx';
import text from './text.module.css';

/** From so many titles on, filters are worth their room. */
const FILTER_FROM = 6;

/** The titles by branch and rank type, the job before its levels, with ways to narrow them down. */
export function MilitaryTitles({
  titles,
  specialties,
}: {
  titles: readonly MilitaryTitle[];
  specialties: readonly Specialty[];
}) {
  const [filter, setFilter] = useState<MilitaryFilter>(NO_FILTER);
  const shown = useMemo(() => filterTitles(titles, specialties, filter), [titles, specialties, filter]);
  const groups = useMemo(
    () => groupTitles(shown, specialties, filter.branch ? [filter.branch] : []),
    [shown, specialties, filter.branch],
  );
  const inTime = titles.filter((title) => filter.retired || title.status === 'current');
  const retired = titles.filter((title) => title.status !== 'current').length;

  if (titles.length === 0) return <NoInformation />;
  return (
    <>
      <p className={text.quiet}>
        {countOf(titles.length - retired, 'current title')}
        {retired > 0 && ` and ${countOf(retired, 'retired title')}`}, by the official crosswalk of July 2024.
      </p>
      {titles.length >= FILTER_FROM && (
        <MilitaryFilterForm
          filter={filter}
          titles={inTime}
          retired={retired}
          onChange={(change) => setFilter({ ...filter, ...change })}
        />
      )}
      <p role="status" className={styles.count}>
        {shown.length === inTime.length
          ? `All ${formatCount(shown.length)} shown`
          : `${formatCount(shown.length)} of ${formatCount(inTime.length)} shown`}
      </p>
      {shown.length === 0 && (
        <div className={styles.empty}>
          <p>No title fits.</p>
          <button
            type="button"
            className={buttons.button}
            onClick={() => setFilter({ ...NO_FILTER, retired: retired === titles.length })}
          >
            Clear the filters
          </button>
        </div>
      )}
      {groups.map((group) => (
        <MilitaryGroupList key={group.label} group={group} />
      ))}
    </>
  );
}
