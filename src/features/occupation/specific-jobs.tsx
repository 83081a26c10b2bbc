import { Link } from 'wouter';
import type { OccupationProfile } from '../../domain/occupation.ts';
import type { OccupationRef } from '../../domain/soc.ts';
import { occupationPath, searchPath } from '../../runtime/paths.ts';
import { Notice } from '../../ui/notice.tsx';
import styles from './specific-jobs.module.css';

/** Says what sort of occupation it is where that matters: military only, a rest of a group, or a part of another. */
export function SpecificJobs({ profile }: { profile: OccupationProfile }) {
  const { kind, underIt, parent, soc } = profile;
  if (kind === 'military') {
    return (
      <Notice>
        <p>
          <strong>No civilian job does the same work.</strong> O*NET lists this as military only, so there is
          no pay, outlook, or skill rating for it. What you learned still counts: leading, training, planning,
          and looking after gear are in many civilian jobs.
        </p>
        <p>
          Next: <Link href={searchPath('')}>search for other jobs you have held</Link>, such as a second
          specialty or an instructor’s post.
        </p>
      </Notice>
    );
  }
  if (kind === 'residual') {
    return (
      <Notice>
        <p>
          <strong>This is what is left of a group.</strong> It stands for work in “{soc.title}” that has no
          occupation of its own, so O*NET does not describe it.
          {underIt.length > 0
            ? ' These specific occupations are under it:'
            : ' No specific occupations are listed under it.'}
        </p>
        {underIt.length > 0 && <Refs refs={underIt} />}
      </Notice>
    );
  }
  if (underIt.length > 0) {
    return (
      <div className={styles.specific}>
        <p>More specific occupations under this one:</p>
        <Refs refs={underIt} />
      </div>
    );
  }
  if (!parent) return null;
  return (
    <p>
      A specific occupation within <Link href={occupationPath(parent.code)}>{parent.title}</Link> (
      {parent.code}).
    </p>
  );
}

function Refs({ refs }: { refs: readonly OccupationRef[] }) {
  return (
    <ul className={styles.refs}>
      {refs.map(({ code, title }) => (
        <li key={code}>
          <Link href={occupationPath(code)}>{title}</Link> <span className={styles.code}>{code}</span>
        </li>
      ))}
    </ul>
  );
}
