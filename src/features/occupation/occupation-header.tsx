import type { OccupationBrief } from '../../data/crosswalk-index.ts';
import type { OccupationProfile } from '../../domain/occupation.ts';
import { PageHeading } from '../../ui/page-heading.tsx';
import text from '../../ui/text.module.css';
import { AtAGlance } from './at-a-glance.tsx';
import styles from './occupation-header.module.css';
import { SpecificJobs } from './specific-jobs.tsx';

/** What the occupation is, at one look. It draws what is there already: the index or the profile may come first. */
export function OccupationHeader({
  code,
  brief,
  profile,
}: {
  code: string;
  brief: OccupationBrief | undefined;
  profile: OccupationProfile | undefined;
}) {
  const title = profile?.title ?? brief?.title;
  const military = profile ? profile.kind === 'military' : brief?.militaryOnly;
  return (
    <header className={styles.header}>
      <div>
        <PageHeading title={title ? `${title} (${code})` : `Occupation ${code}`}>
          {title ?? `Occupation ${code}`}
        </PageHeading>
        <p className={text.code}>
          O*NET-SOC code {code}
          {military && (
            <>
              {' '}
              <span className={text.tag}>Military only</span>
            </>
          )}
        </p>
      </div>
      {profile?.summary && <p className={styles.summary}>{profile.summary}</p>}
      {profile && !profile.summary && <p className={text.quiet}>Summary: no information available</p>}
      {profile && <SpecificJobs profile={profile} />}
      {!military && (brief || profile) && <AtAGlance brief={brief} profile={profile} />}
    </header>
  );
}
