import { useMemo } from 'react';
import type { Specialty } from '../../domain/military-title.ts';
import { byStatusThenCode, byStatusThenTitle, groupTitles } from '../../domain-ui/military-groups.ts';
import { LeadGroup } from './match-group.tsx';
import styles from './match-groups.module.css';
import type { LeadsRequest } from './match-request.ts';
import { inOneList } from './one-list.ts';
import type { Lead } from './reverse-matches.ts';

/** Titles by branch and rank type, or in one list by code or title. */
export function LeadGroups({
  leads,
  specialties,
  request,
}: {
  leads: readonly Lead[];
  specialties: readonly Specialty[];
  request: LeadsRequest;
}) {
  const { order, branches } = request;
  const groups = useMemo(() => {
    const titles = leads.map(({ title }) => title);
    if (order === 'branch') return groupTitles(titles, specialties, branches, byStatusThenCode);
    return inOneList(titles, specialties, order === 'code' ? byStatusThenCode : byStatusThenTitle);
  }, [leads, specialties, branches, order]);
  return (
    <div className={styles.groups}>
      {groups.map((group) => (
        <LeadGroup key={group.label} group={group} />
      ))}
    </div>
  );
}
