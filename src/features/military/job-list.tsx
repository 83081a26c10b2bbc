import { Link } from 'wouter';
import type { Specialty } from '../../domain/military-title.ts';
import { TitleLabels } from '../../domain-ui/title-labels.tsx';
import { militaryPath } from '../../runtime/paths.ts';
import styles from './job-list.module.css';

/** Other jobs, each as a link with its labels. */
export function JobList({ jobs }: { jobs: readonly Specialty[] }) {
  return (
    <ul className={styles.list}>
      {jobs.map((job) => (
        <li key={job.id}>
          <Link href={militaryPath(job.branches[0]!, job.code)}>{job.title}</Link>
          <TitleLabels code={job.code} branches={job.branches} ranks={job.ranks} status={job.status} />
        </li>
      ))}
    </ul>
  );
}
