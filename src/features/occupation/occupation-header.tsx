import { words } from '#words/occupation.ts';
import type { OccupationBrief } from '../../data/crosswalk-index.ts';
import type { OccupationProfile } from '../../domain/occupation.ts';
import { PageHeading } from '../../ui/page-heading.tsx';
import text from '../../ui/text.module.css';
import styles from './occupation-header.module.css';

/** What the occupation is. It draws what is there already: the index or the profile may come first. */
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
        <PageHeading
          title={title ? words.pageTitle(title, code) : words.untitled(code)}
          description={title ? words.description(title, profile?.summary ?? '') : undefined}
        >
          {title ?? words.untitled(code)}
        </PageHeading>
        <p className={text.code}>
          {words.code(code)}
          {military && (
            <>
              {' '}
              <span className={text.tag}>{words.militaryOnly}</span>
            </>
          )}
        </p>
      </div>
      {profile?.summary && <p className={styles.summary}>{profile.summary}</p>}
      {profile && !profile.summary && <p className={text.quiet}>{words.noSummary}</p>}
    </header>
  );
}
