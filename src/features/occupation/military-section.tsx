import { Link } from 'wouter';
import { leadsToPath } from '../shared/paths.ts';
import { ListSkeleton } from '../shared/skeleton.tsx';
import { WithCrosswalk } from '../shared/with-crosswalk.tsx';
import { MilitaryTitles } from './military-titles.tsx';
import { Section } from './section.tsx';

/** The military titles that officially lead to the occupation. */
export function MilitarySection({ code }: { code: string }) {
  return (
    <Section id="military">
      <p data-screen-only>
        <Link href={leadsToPath(code)}>All of them to sort, copy or download</Link>, with titles to consider
        too and search words for recruiters.
      </p>
      <WithCrosswalk waiting={<ListSkeleton rows={3} label="Getting the military titles" />}>
        {({ lookup, index }) => (
          <>
            <MilitaryTitles titles={lookup.titlesLeadingTo(code)} specialties={index.specialties} />
            <p data-screen-only>
              <Link href={leadsToPath(code)}>These titles on a page of their own</Link>, to copy, save, or
              search with
            </p>
          </>
        )}
      </WithCrosswalk>
    </Section>
  );
}
