import { Link, useParams } from 'wouter';
import { decodePart, occupationPath, searchPath } from '../../runtime/paths.ts';
import { useIndexState, useStores } from '../../runtime/stores.ts';
import { useLoaded } from '../../runtime/use-loaded.ts';
import { LoadFailure } from '../../ui/load-failure.tsx';
import { PageActions } from '../../ui/page-actions.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { ListSkeleton } from '../../ui/skeleton.tsx';
import { Contents } from './contents.tsx';
import { MilitarySection } from './military-section.tsx';
import { OccupationHeader } from './occupation-header.tsx';
import styles from './occupation-page.module.css';
import { ProfileSections } from './profile-sections.tsx';
import { MILITARY_TITLES } from './sections.ts';

/** The page of one O*NET-SOC occupation. */
export function OccupationPage() {
  const { code: part = '' } = useParams();
  const code = fullCode(decodePart(part).trim());
  const state = useIndexState();
  const unknown = !isCode(code) || (state.status === 'ready' && !state.value.lookup.occupation(code));
  return unknown ? <UnknownOccupation code={code} /> : <KnownOccupation key={code} code={code} />;
}

function KnownOccupation({ code }: { code: string }) {
  const index = useIndexState();
  const store = useStores().profiles.of(code);
  const state = useLoaded(store);
  const brief = index.status === 'ready' ? index.value.lookup.occupation(code) : undefined;
  const profile = state.status === 'ready' ? state.value : undefined;
  const title = profile?.title ?? brief?.title;
  return (
    <article className={styles.page}>
      <div className={styles.top}>
        <OccupationHeader code={code} brief={brief} profile={profile} />
        {title && <PageActions title={`${title} (${code})`} address={occupationPath(code)} />}
      </div>
      {profile && <Contents />}
      <div className={styles.parts}>
        {(state.status === 'idle' || state.status === 'loading') && (
          <ListSkeleton rows={4} label="Getting the occupation’s details" />
        )}
        {state.status === 'failed' && (
          <>
            <LoadFailure fault={state.fault} onRetry={() => void store.load()} />
            <MilitarySection heading={MILITARY_TITLES} profile={{ code }} />
          </>
        )}
        {profile && <ProfileSections profile={profile} />}
      </div>
    </article>
  );
}

function UnknownOccupation({ code }: { code: string }) {
  return (
    <article className={styles.parts}>
      <PageHeading title="No such occupation" />
      <p>
        There is no occupation with the code “{code}”. Codes look like 15-1212.00.{' '}
        <Link href={searchPath('')}>Search from the front page</Link>, or{' '}
        <Link href="/occupations">look through the civilian occupations</Link>.
      </p>
    </article>
  );
}

function isCode(code: string): boolean {
  return /^\d\d-\d{4}\.\d\d$/.test(code);
}

/** "15-1212" means 15-1212.00. */
function fullCode(code: string): string {
  return /^\d\d-\d{4}$/.test(code) ? `${code}.00` : code;
}
