import { BRANCHES } from '../../domain/branch.ts';
import {
  periodWords,
  RELEASE_IDS,
  type Release,
  type ReleaseCredit,
  releaseName,
  yearsOf,
} from '../../domain/releases.ts';
import { countOf, formatCount } from '../../domain-ui/format.ts';
import { BranchName } from '../../domain-ui/title-labels.tsx';
import { WithCrosswalk } from '../../domain-ui/with-crosswalk.tsx';
import type { Crosswalk } from '../../runtime/index-store.ts';
import { useReleases, useStores } from '../../runtime/stores.ts';
import { useLoaded } from '../../runtime/use-loaded.ts';
import { LoadFailure } from '../../ui/load-failure.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { ListSkeleton } from '../../ui/skeleton.tsx';
import styles from './about-page.module.css';
import { LEFT_OUT } from './left-out.ts';

/** Where the data comes from, what was left out, and what this service is not. */
export function AboutPage() {
  const releases = useReleases();
  return (
    <article className={styles.page}>
      <PageHeading title="About the data" />
      <Notice>
        <p>
          <strong>This is not an official government service.</strong> It shows facts from official files. No
          government agency runs it, pays for it or has approved it.
        </p>
      </Notice>
      <section>
        <h2>Your privacy</h2>
        <p>
          Nothing you type leaves your machine. The page fetches its own files, then searches on your device.
          No accounts, no trackers, nothing from other sites. After the first visit it works without a
          network.
        </p>
      </section>
      <section>
        <h2>What is in it</h2>
        <WithCrosswalk waiting={<ListSkeleton rows={2} label="Counting" />}>
          {(crosswalk) => <Counts crosswalk={crosswalk} />}
        </WithCrosswalk>
      </section>
      <section>
        <h2>Sources</h2>
        <Sources />
      </section>
      <section>
        <h2>Required credit</h2>
        <p>
          This product includes information from O*NET {releases.onet.release} by the U.S. Department of
          Labor, Employment and Training Administration (USDOL/ETA), used under CC BY 4.0. O*NET is a
          trademark of USDOL/ETA. We have changed the form of this information; USDOL/ETA has not approved,
          endorsed or tested these changes.
        </p>
      </section>
      <section>
        <h2>What was left out</h2>
        <ul className={styles.list}>
          {LEFT_OUT.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </section>
    </article>
  );
}

/** Every official file, and what is owed to it. */
function Sources() {
  const { releases, credits } = useStores();
  const state = useLoaded(credits);
  if (state.status === 'failed')
    return <LoadFailure fault={state.fault} onRetry={() => void credits.load()} />;
  return (
    <ul className={styles.sources}>
      {RELEASE_IDS.map((id) => releases[id]).map((release) => (
        <li key={release.id}>
          <h3>{releaseName(release)}</h3>
          {state.status === 'ready' && <Owed release={release} credit={state.value[release.id]} />}
        </li>
      ))}
    </ul>
  );
}

function Owed({ release, credit }: { release: Release; credit: ReleaseCredit }) {
  return (
    <>
      <p>{credit.covers}</p>
      <p className={styles.quiet}>
        {credit.publisher}. {capital(periodWords(release))}. {credit.licence}.
      </p>
    </>
  );
}

function Counts({ crosswalk }: { crosswalk: Crosswalk }) {
  const { titles, occupations, version } = crosswalk.index;
  const releases = useReleases();
  const newer = releases['military-crosswalk'];
  const current = titles.filter((title) => title.status === 'current');
  return (
    <>
      <p>
        {countOf(current.length, 'current military title')} ({periodWords(newer)}),{' '}
        {countOf(titles.length - current.length, 'retired title')} (before {yearsOf(newer).to}), and{' '}
        {countOf(occupations.length, 'civilian and military occupation')} of O*NET-SOC{' '}
        {releases['onet-taxonomy'].release}.
      </p>
      <table className={styles.counts}>
        <caption>Titles by branch; one that two branches share counts in both</caption>
        <thead>
          <tr>
            <th scope="col">Branch</th>
            <th scope="col">Current</th>
            <th scope="col">Retired</th>
          </tr>
        </thead>
        <tbody>
          {BRANCHES.map((branch) => {
            const own = titles.filter((title) => title.branches.includes(branch));
            const now = own.filter((title) => title.status === 'current').length;
            return (
              <tr key={branch}>
                <th scope="row">
                  <BranchName branch={branch} />
                </th>
                <td>{formatCount(now)}</td>
                <td>{formatCount(own.length - now)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className={styles.quiet}>Data version {version}</p>
    </>
  );
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
