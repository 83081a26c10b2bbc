import { useMemo } from 'react';
import { Link } from 'wouter';
import type { CrosswalkLookup } from '../../data/crosswalk-lookup.ts';
import type { OccupationPlace } from '../../data/soc-tree.ts';
import type { Specialty } from '../../domain/military-title.ts';
import { countOf } from '../../domain-ui/format.ts';
import { MilitaryGroupList } from '../../domain-ui/military-group-list.tsx';
import { byStatusThenCode, byStatusThenTitle } from '../../domain-ui/military-groups.ts';
import { occupationPath } from '../../runtime/paths.ts';
import { alsoReason } from './also-words.ts';
import styles from './by-near-occupation.module.css';
import type { MatchRequest } from './match-request.ts';
import { FEW, inOneList } from './one-list.ts';
import type { NearOccupation, ReverseMatch } from './reverse-matches.ts';

/** Titles to consider under the near occupation that they lead to, with why it is near. */
export function ByNearOccupation({
  place,
  near,
  matches,
  request,
  lookup,
  specialties,
}: {
  place: OccupationPlace;
  near: readonly NearOccupation[];
  matches: readonly ReverseMatch[];
  request: MatchRequest;
  lookup: CrosswalkLookup;
  specialties: readonly Specialty[];
}) {
  const order = request.order === 'title' ? byStatusThenTitle : byStatusThenCode;
  const groups = useMemo(() => {
    return near.flatMap((each) => {
      // A title that leads to several of them stands under the nearest.
      const titles = matches.filter(({ via }) => via[0] === each.code).map(({ title }) => title);
      return inOneList(titles, specialties, order).map((group) => ({ near: each, group }));
    });
  }, [near, matches, specialties, order]);
  return (
    <>
      {groups.map(({ near: each, group }) => (
        <div key={each.code} className={styles.near}>
          <h3>
            By way of{' '}
            <Link href={occupationPath(each.code)}>{lookup.occupation(each.code)?.title ?? each.code}</Link>{' '}
            <span className={styles.count}>{countOf(group.count, 'title')}</span>
          </h3>
          <p className={styles.count}>{alsoReason(each, place, lookup)}</p>
          <MilitaryGroupList group={group} few={FEW} />
        </div>
      ))}
    </>
  );
}
