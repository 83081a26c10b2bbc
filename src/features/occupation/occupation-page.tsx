import { Link, useParams } from 'wouter';
import type { OccupationBrief } from '../../data/crosswalk-index.ts';
import type { Crosswalk } from '../shared/index-store.ts';
import { PageHeading } from '../shared/page-heading.tsx';
import { decodePart, searchPath } from '../shared/paths.ts';
import { ListSkeleton } from '../shared/skeleton.tsx';
import { useIndexState } from '../shared/stores.ts';
import { WithCrosswalk } from '../shared/with-crosswalk.tsx';
import { AtAGlance } from './at-a-glance.tsx';
import { MilitaryTitles } from './military-titles.tsx';
import styles from './occupation-page.module.css';
import { ProfileSections } from './profile-sections.tsx';
import { SocPath } from './soc-path-section.tsx';
import { SpecificOccupations } from './specific-occupations.tsx';

/** The page of one O*NET-SOC occupation. */
export function OccupationPage() {
  const { code: part = '' } = useParams();
  const code = fullCode(decodePart(part));
  const state = useIndexState();
  const occupation = state.status === 'ready' ? state.crosswalk.lookup.occupation(code) : undefined;
  return (
    <article className={styles.page}>
      <header className={styles.header}>
        <PageHeading title={occupation ? `${occupation.title} (${occupation.code})` : `Occupation ${code}`}>
          {occupation?.title ?? `Occupation ${code}`}
        </PageHeading>
        {occupation && <p className={styles.code}>O*NET-SOC {occupation.code}</p>}
      </header>
      <WithCrosswalk waiting={<ListSkeleton rows={4} label="Getting the occupation" />}>
        {(crosswalk) =>
          occupation ? (
            <Details occupation={occupation} crosswalk={crosswalk} />
          ) : (
            <p>
              There is no occupation with this code. Codes look like 15-1212.00.{' '}
              <Link href={searchPath('')}>Search from the front page</Link>.
            </p>
          )
        }
      </WithCrosswalk>
    </article>
  );
}

function Details({ occupation, crosswalk }: { occupation: OccupationBrief; crosswalk: Crosswalk }) {
  const { lookup, index } = crosswalk;
  return (
    <>
      {occupation.militaryOnly ? (
        <p className={styles.lead}>A military occupation: no civilian occupation does the same work.</p>
      ) : (
        <AtAGlance occupation={occupation} />
      )}
      <SpecificOccupations occupations={lookup.underneath(occupation.code)} />
      <SocPath occupation={occupation} groups={index.socGroups} lookup={lookup} />
      {!occupation.militaryOnly && <ProfileSections code={occupation.code} />}
      <MilitaryTitles titles={lookup.titlesLeadingTo(occupation.code)} />
    </>
  );
}

/** "15-1212" means 15-1212.00. */
function fullCode(code: string): string {
  return /^\d\d-\d{4}$/.test(code) ? `${code}.00` : code;
}
