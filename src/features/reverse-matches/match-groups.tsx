import { useCallback, useMemo } from 'react';
import type { CrosswalkLookup } from '../../data/crosswalk-lookup.ts';
import { jobChoice } from '../../domain/choice.ts';
import type { Specialty } from '../../domain/military-title.ts';
import { MilitaryGroupList } from '../../domain-ui/military-group-list.tsx';
import {
  byStatusThenCode,
  byStatusThenTitle,
  groupTitles,
  type MilitaryEntry,
} from '../../domain-ui/military-groups.ts';
import { inOneList } from '../../domain-ui/one-list.ts';
import { ShortlistSlot } from '../../domain-ui/shortlist/shortlist-slot.tsx';
import { SourceNote } from '../../domain-ui/source-note.tsx';
import styles from './match-groups.module.css';
import { matchNote } from './match-note.ts';
import type { MatchRequest } from './match-request.ts';
import type { ReverseMatch } from './reverse-matches.ts';

/** So many jobs of a group show at first. */
const FEW = 16;

/** Titles by branch and rank type, the strongest first, or in one list by strength, code or title; each job says who says so. */
export function MatchGroups({
  matches,
  specialties,
  ranks,
  request,
  lookup,
  underOfficial = false,
}: {
  matches: readonly ReverseMatch[];
  specialties: readonly Specialty[];
  /** Where each job stands, by its position in the index. */
  ranks: ReadonlyMap<number, number>;
  request: MatchRequest;
  lookup: CrosswalkLookup;
  /** Whether a heading says already that they are official. */
  underOfficial?: boolean;
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
    ({ specialty, titles }: MilitaryEntry) => {
      const titleOf = (code: string) => lookup.occupation(code)?.title ?? code;
      const match = byTitle.get(titles[0]!.id)!;
      return (
        <>
          <SourceNote {...matchNote(match, specialty.status, underOfficial, titleOf)} />
          <ShortlistSlot choice={jobChoice(specialty)} name={specialty.title} />
        </>
      );
    },
    [byTitle, lookup, underOfficial],
  );
  return (
    <div className={styles.groups}>
      {groups.map((group) => (
        <MilitaryGroupList key={group.label} group={group} few={FEW} note={note} />
      ))}
    </div>
  );
}
