import { type Ref, useDeferredValue, useMemo, useRef, useState } from 'react';
import { periodWords } from '#words/dates.ts';
import { words } from '#words/occupation.ts';
import type { MilitaryTitle, Specialty } from '../../domain/military-title.ts';
import { MilitaryGroupList } from '../../domain-ui/military-group-list.tsx';
import {
  filterTitles,
  groupTitles,
  type MilitaryFilter,
  NO_FILTER,
} from '../../domain-ui/military-groups.ts';
import { spellingNote } from '../../domain-ui/spelling-note.ts';
import { useFittingTitles } from '../../domain-ui/use-fitting-titles.ts';
import { useReleases } from '../../runtime/stores.ts';
import buttons from '../../ui/button.module.css';
import text from '../../ui/text.module.css';
import { MilitaryFilterForm } from './military-filter-form.tsx';
import styles from './military-titles.module.css';

/** So many jobs of a group show at first. */
const FEW = 8;
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
  const retired = titles.filter((title) => title.status !== 'current').length;
  // Where all are retired, leaving them out would show nothing.
  const start = { ...NO_FILTER, retired: retired === titles.length };
  const [filter, setFilter] = useState<MilitaryFilter>(start);
  // Keys typed into the filter are drawn at once, the list a moment later.
  const asked = useDeferredValue(filter);
  const fitting = useFittingTitles(titles, specialties, asked.text);
  const shown = useMemo(() => filterTitles(titles, asked, fitting.has), [titles, asked, fitting]);
  const groups = useMemo(
    () => groupTitles(shown, specialties, asked.branch ? [asked.branch] : []),
    [shown, specialties, asked.branch],
  );
  const count = useRef<HTMLParagraphElement>(null);
  const clear = () => {
    setFilter(start);
    // The button goes; reading goes on from how many show.
    count.current?.focus();
  };
  const inTime = titles.filter((title) => asked.retired || title.status === 'current');

  return (
    <>
      <TitleCounts current={titles.length - retired} retired={retired} />
      {(titles.length >= FILTER_FROM || retired > 0) && (
        <>
          <MilitaryFilterForm
            filter={filter}
            titles={inTime}
            retired={retired}
            onChange={(change) => setFilter({ ...filter, ...change })}
          />
          <ShownCount
            ref={count}
            shown={shown.length}
            all={inTime.length}
            note={spellingNote(fitting, shown.length)}
          />
        </>
      )}
      {shown.length === 0 && (
        <div className={styles.empty}>
          <p>{words.military.noneFits}</p>
          <button type="button" className={buttons.button} onClick={clear}>
            {words.military.clear}
          </button>
        </div>
      )}
      {groups.map((group) => (
        <MilitaryGroupList key={group.label} group={group} few={FEW} />
      ))}
    </>
  );
}

/** How many titles show, and where they are only near to what was typed, that. */
function ShownCount({
  shown,
  all,
  note,
  ref,
}: {
  shown: number;
  all: number;
  note: string;
  ref: Ref<HTMLParagraphElement>;
}) {
  const count = words.military.shown(shown, all);
  return (
    <p
      ref={ref}
      tabIndex={-1}
      role="status"
      className={styles.count}
      data-screen-only={(shown === all && note === '') || undefined}
    >
      {note ? words.military.withNote(count, note) : count}
    </p>
  );
}

function TitleCounts({ current, retired }: { current: number; retired: number }) {
  const listed = periodWords(useReleases()['military-crosswalk']);
  return <p className={text.quiet}>{words.military.listed(current, retired, listed)}</p>;
}
