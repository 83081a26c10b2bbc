import { Link } from 'wouter';
import { PageHeading } from '../shared/page-heading.tsx';

/** Where the search of civilian occupations will be. */
export function OccupationsPage() {
  return (
    <>
      <PageHeading title="Civilian occupations" />
      <p>
        Searching by civilian occupation comes next. Until then,{' '}
        <Link href="/">search by the military job</Link>; each result links to its occupations.
      </p>
    </>
  );
}
