import { Link, useParams } from 'wouter';
import { words as shared } from '#words/domain-ui.ts';
import { words } from '#words/reverse-matches.ts';
import type { OccupationPlace } from '../../data/soc-tree.ts';
import { occupationChoice } from '../../domain/choice.ts';
import { GroupTrail } from '../../domain-ui/group-trail.tsx';
import { OccupationFacts } from '../../domain-ui/occupation-facts.tsx';
import { ShortlistSlot } from '../../domain-ui/shortlist/shortlist-slot.tsx';
import { WithCrosswalk } from '../../domain-ui/with-crosswalk.tsx';
import type { Crosswalk } from '../../runtime/index-store.ts';
import { occupationPath, occupationsPath } from '../../runtime/paths.ts';
import { useIndexState } from '../../runtime/stores.ts';
import { decodePart } from '../../text/decode-part.ts';
import { PageHeading } from '../../ui/page-heading.tsx';
import { ListSkeleton } from '../../ui/skeleton.tsx';
import { MatchesView } from './matches-view.tsx';
import styles from './reverse-matches-page.module.css';

/** The crosswalk backwards: all military titles that lead to an occupation, or into a group of the SOC. */
export function ReverseMatchesPage() {
  const { code: part = '' } = useParams();
  const code = decodePart(part).trim();
  const state = useIndexState();
  const place = state.status === 'ready' ? state.value.soc.place(code) : undefined;
  const title = place?.title ?? code;
  return (
    <article className={styles.page}>
      <header className={styles.header}>
        <GroupTrail node={place?.node} withSelf={place?.node.group.title !== place?.title} />
        <PageHeading title={words.pageTitle(title, code)}>{words.title(title)}</PageHeading>
        {place && <PlaceLine place={place} />}
      </header>
      <WithCrosswalk waiting={<ListSkeleton rows={6} label={shared.loadingJobs} whole />}>
        {(crosswalk) => <Known key={code} code={code} crosswalk={crosswalk} />}
      </WithCrosswalk>
    </article>
  );
}

function Known({ code, crosswalk }: { code: string; crosswalk: Crosswalk }) {
  const place = crosswalk.soc.place(code);
  return place ? <MatchesView place={place} crosswalk={crosswalk} /> : <UnknownPlace code={code} />;
}

function PlaceLine({ place }: { place: OccupationPlace }) {
  return (
    <>
      <p className={styles.code}>
        {place.code}{' '}
        {place.kind === 'occupation' ? (
          <Link href={occupationPath(place.code)}>{words.aboutOccupation}</Link>
        ) : (
          <Link href={occupationsPath(place.code)}>{words.inThisGroup}</Link>
        )}
      </p>
      {place.kind === 'occupation' && (
        <>
          <OccupationFacts occupation={place.occupation} withZone />
          <ShortlistSlot choice={occupationChoice(place.code)} name={place.title} />
        </>
      )}
    </>
  );
}

function UnknownPlace({ code }: { code: string }) {
  return (
    <p>
      {words.noPlace(code)} <Link href={occupationsPath()}>{words.browseOccupations}</Link>.
    </p>
  );
}
