import { Link } from 'wouter';
import { words } from '#words/occupations.ts';
import type { OccupationBrief } from '../../data/crosswalk-index.ts';
import { reverseMatchesPath } from '../../runtime/paths.ts';

/** How many current military titles lead to an occupation, as a link to all of them. */
export function ReverseMatchesLink({ occupation, count }: { occupation: OccupationBrief; count: number }) {
  return (
    <Link href={reverseMatchesPath(occupation.code)}>
      {count === 0 ? words.noTitleLeadsHere : words.titlesLeadHere(count)}
      <span className="visually-hidden">: {occupation.title}</span>
    </Link>
  );
}
