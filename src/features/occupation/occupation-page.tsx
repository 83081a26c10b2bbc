import { Link, useParams } from 'wouter';
import { words } from '#words/occupation.ts';
import type { OccupationBrief } from '../../data/crosswalk-index.ts';
import { occupationChoice } from '../../domain/choice.ts';
import type { OccupationProfile } from '../../domain/occupation.ts';
import { ShortlistSlot } from '../../domain-ui/shortlist/shortlist-slot.tsx';
import type { LoadFault } from '../../runtime/load-fault.ts';
import { occupationPath, searchPath } from '../../runtime/paths.ts';
import { useStores } from '../../runtime/stores.ts';
import { useLoaded } from '../../runtime/use-loaded.ts';
import { decodePart } from '../../text/decode-part.ts';
import { LoadFailure } from '../../ui/load-failure.tsx';
import { PageActions } from '../../ui/page-actions.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { ListSkeleton } from '../../ui/skeleton.tsx';
import { AtAGlance } from './at-a-glance.tsx';
import { Contents } from './contents.tsx';
import { FirstLook } from './first-look.tsx';
import { FoldsContext } from './folds.ts';
import { KeyFacts } from './key-facts.tsx';
import { MilitarySection } from './military-section.tsx';
import { OccupationHeader } from './occupation-header.tsx';
import styles from './occupation-page.module.css';
import { ProfileSections } from './profile-sections.tsx';
import { MILITARY_TITLES } from './sections.ts';
import { SpecificJobs } from './specific-jobs.tsx';
import { TitleFit } from './title-fit.tsx';
import { useFolds } from './use-folds.ts';
import { usePaper } from './use-paper.ts';

/** The page of one O*NET-SOC occupation. */
export function OccupationPage() {
  const { code: part = '' } = useParams();
  const code = fullCode(decodePart(part).trim());
  return isCode(code) ? <OccupationByCode key={code} code={code} /> : <UnknownOccupation code={code} />;
}

/** Its heading stays the same element while more becomes known, so that focus stays on it. */
function OccupationByCode({ code }: { code: string }) {
  const { profiles, index } = useStores();
  const store = profiles.of(code);
  const state = useLoaded(store);
  const { paper, print } = usePaper(code);
  const profile = state.status === 'ready' ? state.value : undefined;
  // What the index alone says of an occupation: that there is none of this code, or its figures and military titles.
  const crosswalk = useLoaded(state.status === 'failed' ? index : undefined);
  const brief = crosswalk.status === 'ready' ? crosswalk.value.lookup.occupation(code) : undefined;
  if (crosswalk.status === 'ready' && !brief) return <UnknownOccupation code={code} />;
  return (
    <article className={styles.page} data-paper={profile && paper}>
      <OccupationHeader code={code} brief={brief} profile={profile} />
      {profile && <KnownParts code={code} profile={profile} paper={paper} print={print} />}
      {state.status === 'failed' && (
        <PartsWithoutProfile
          code={code}
          brief={brief}
          fault={state.fault}
          onRetry={() => void store.load()}
        />
      )}
      {!profile && state.status !== 'failed' && (
        <div className={styles.parts}>
          <ListSkeleton rows={4} label={words.loading} whole />
        </div>
      )}
    </article>
  );
}

function KnownParts({
  code,
  profile,
  paper,
  print,
}: { code: string; profile: OccupationProfile } & ReturnType<typeof usePaper>) {
  const folds = useFolds();
  return (
    <FoldsContext value={folds}>
      <Contents />
      <div className={styles.first}>
        <TitleFit />
        <SpecificJobs profile={profile} />
        {profile.kind !== 'military' && <AtAGlance brief={undefined} profile={profile} />}
        <FirstLook profile={profile} />
        {paper === 'sheet' && <KeyFacts profile={profile} />}
        <Actions
          title={profile.title}
          code={code}
          prints={[
            { name: words.printSheet, onPrint: () => print('sheet') },
            { name: words.printWhole, onPrint: () => print('whole') },
          ]}
        />
      </div>
      <div className={styles.parts}>
        <ProfileSections profile={profile} />
      </div>
    </FoldsContext>
  );
}

function PartsWithoutProfile({
  code,
  brief,
  fault,
  onRetry,
}: {
  code: string;
  brief: OccupationBrief | undefined;
  fault: LoadFault;
  onRetry: () => void;
}) {
  return (
    <>
      {brief && (
        <div className={styles.first}>
          <TitleFit />
          {!brief.militaryOnly && <AtAGlance brief={brief} profile={undefined} />}
          <Actions title={brief.title} code={code} />
        </div>
      )}
      <div className={styles.parts}>
        <LoadFailure fault={fault} onRetry={onRetry} />
        <MilitarySection heading={MILITARY_TITLES} profile={{ code }} />
      </div>
    </>
  );
}

function Actions({
  title,
  code,
  ...actions
}: { title: string; code: string } & Pick<Parameters<typeof PageActions>[0], 'prints'>) {
  return (
    <PageActions title={words.pageTitle(title, code)} address={occupationPath(code)} {...actions}>
      <ShortlistSlot choice={occupationChoice(code)} name={title} large />
    </PageActions>
  );
}

function UnknownOccupation({ code }: { code: string }) {
  return (
    <article className={styles.parts}>
      <PageHeading title={words.unknown.title} />
      <p>
        {words.unknown.why(code)} <Link href={searchPath('')}>{words.unknown.search}</Link>
        {words.unknown.or} <Link href="/occupations">{words.unknown.browse}</Link>.
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
