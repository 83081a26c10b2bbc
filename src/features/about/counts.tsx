import { words } from '#words/about.ts';
import { BRANCHES } from '../../domain/branch.ts';
import { formatCount } from '../../domain-ui/format.ts';
import { BranchName } from '../../domain-ui/title-labels.tsx';
import type { Crosswalk } from '../../runtime/index-store.ts';
import { useReleases } from '../../runtime/stores.ts';
import styles from './about-page.module.css';

/** How much there is, in all and by branch, and of which version. */
export function Counts({ crosswalk }: { crosswalk: Crosswalk }) {
  const { titles, specialties, occupations, version } = crosswalk.index;
  const releases = useReleases();
  const current = titles.filter((title) => title.status === 'current').length;
  const jobs = specialties.filter((specialty) => specialty.status === 'current').length;
  return (
    <>
      <p>{words.contents.counts(current, titles.length - current, occupations.length, releases)}</p>
      <p>{words.contents.titlesAndJobs(jobs)}</p>
      <table className={styles.counts}>
        <caption>{words.contents.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.contents.branch}</th>
            <th scope="col">{words.contents.current}</th>
            <th scope="col">{words.contents.retired}</th>
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
      <p className={styles.quiet}>{words.contents.version(version)}</p>
    </>
  );
}
