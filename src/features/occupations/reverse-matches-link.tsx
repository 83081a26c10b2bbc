import { Link } from 'wouter';
import type { OccupationBrief } from '../../data/crosswalk-index.ts';
import { countOf } from '../../domain-ui/format.ts';
import { reverseMatchesPath } from '../../runtime/paths.ts';

/** How many current military titles lead to an occupation, as a link to all of them. */
export function ReverseMatchesLink({ occupation, count }: { occupation: OccupationBrief; count: number }) {
  return (
    <Link href={reverseMatchesPath(occupation.code)}>
      {count === 0
        ? 'No current military title leads here'
        : `${countOf(count, 'military title')} lead${count === 1 ? 's' : ''} here`}
      <span className="visually-hidden">: {occupation.title}</span>
    </Link>
  );
}
