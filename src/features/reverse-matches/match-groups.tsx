import { useCallback, useMemo } from 'react';
import type { CrosswalkLookup } from '../../data/crosswalk-lookup.ts';
import type { Specialty } from '../../domain/military-title.ts';
import { MilitaryGroupList } from '../../domain-ui/military-group-list.tsx';
import {
  byStatusThenCode,
  byStatusThenTitle,
  groupTitles,
  type MilitaryEntry,
} from '../../domain-ui/military-groups.ts';
import styles from './match-groups.module.css';
import type { MatchRequest } from './match-request.ts';
import { FEW, inOneList } from './one-list.ts';
import type { ReverseMatch } from './reverse-matches.ts';
import { SourceNote } from './source-note.tsx';

/** Titles by branch and rank type, the strongest first, or in one list by strength, code or title; each job says who says so. */
export function MatchGroups({
  matches,
  specialties,
  ranks,
  request,
  lookup,
}: {
  matches: readonly ReverseMatch[];
  specialties: readonly Specialty[];
  /** Where each job stands, by its position in the index. */
  ranks: ReadonlyMap<number, number>;
  request: MatchRequest;
  lookup: CrosswalkLookup;
}) {
  const { order, branches } = request;
  const groups = useMemo(() => {
    const titles = matches.map(({ title }) => title);
    const rankOf = ({ specialty }: MilitaryEntry) => ranks.get(specialty.id) ?? ranks.size;
    const byStrength = (a: MilitaryEntry, b: MilitaryEntry) => rankOf(a) - rankOf(b);
    if (order === 'branch') return groupTitles(titles, specialties, branches, byStrength);
    const inOrder = { strength: byStrength, code: byStatusThenCode, title: byStatusThenTitle };
    return inOneList(titles, specialties, inOrder[order]);
  }, [matches, specialties, ranks, branches, order]);
  const byTitle = useMemo(() => new Map(matches.map((match) => [match.title.id, match])), [matches]);
  const note = useCallback(
    ({ specialty, titles }: MilitaryEntry) => (
      <SourceNote
        match={byTitle.get(titles[0]!.id)}
        status={specialty.status}
        titleOf={(code) => lookup.occupation(code)?.title ?? code}
      />
    ),
    [byTitle, lookup],
  );
  return (
    <div className={styles.groups}>
      {groups.map((group) => (
        <MilitaryGroupList key={group.label} group={group} few={FEW} note={note} />
      ))}
    </div>
  );
}
