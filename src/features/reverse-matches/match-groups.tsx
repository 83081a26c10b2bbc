import { useMemo } from 'react';
import type { Specialty } from '../../domain/military-title.ts';
import { MilitaryGroupList } from '../../domain-ui/military-group-list.tsx';
import { byStatusThenCode, byStatusThenTitle, groupTitles } from '../../domain-ui/military-groups.ts';
import styles from './match-groups.module.css';
import type { MatchRequest } from './match-request.ts';
import { FEW, inOneList } from './one-list.ts';
import type { ReverseMatch } from './reverse-matches.ts';

/** Titles by branch and rank type, or in one list by code or title. */
export function MatchGroups({
  matches,
  specialties,
  request,
}: {
  matches: readonly ReverseMatch[];
  specialties: readonly Specialty[];
  request: MatchRequest;
}) {
  const { order, branches } = request;
  const groups = useMemo(() => {
    const titles = matches.map(({ title }) => title);
    if (order === 'branch') return groupTitles(titles, specialties, branches, byStatusThenCode);
    return inOneList(titles, specialties, order === 'code' ? byStatusThenCode : byStatusThenTitle);
  }, [matches, specialties, branches, order]);
  return (
    <div className={styles.groups}>
      {groups.map((group) => (
        <MilitaryGroupList key={group.label} group={group} few={FEW} />
      ))}
    </div>
  );
}
