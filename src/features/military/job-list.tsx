import { Link } from 'wouter';
import { words } from '#words/military.ts';
import type { Specialty } from '../../domain/military-title.ts';
import { TitleLabels } from '../../domain-ui/title-labels.tsx';
import { militaryPath } from '../../runtime/paths.ts';
import { FoldedList } from '../../ui/folded-list.tsx';
import text from '../../ui/text.module.css';
import styles from './job-list.module.css';

export interface Job {
  specialty: Specialty;
  /** Why it is listed, in a sentence; '' where the heading says it. */
  why: string;
}

/** Other jobs, each as a link with its labels; those beyond the first few on request. */
export function JobList({ jobs, few }: { jobs: readonly Job[]; few: number }) {
  return (
    <FoldedList
      items={jobs}
      few={few}
      all={words.showAllJobs(jobs.length)}
      fewer={words.showFewerJobs}
      className={styles.list}
      keyOf={({ specialty }) => String(specialty.id)}
    >
      {({ specialty: { branches, code, title, ranks, status }, why }) => (
        <>
          <Link href={militaryPath(branches[0]!, code)}>{title}</Link>
          <TitleLabels code={code} branches={branches} ranks={ranks} status={status} />
          {why && (
            <p className={text.small} data-screen-only>
              {why}
            </p>
          )}
        </>
      )}
    </FoldedList>
  );
}
