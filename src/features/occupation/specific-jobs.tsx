import { Link } from 'wouter';
import { words } from '#words/occupation.ts';
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
          <strong>{words.noCivilianJob}</strong> {words.stillCounts}
        </p>
        <p>
          {words.next} <Link href={searchPath('')}>{words.searchOthers}</Link>
          {words.secondSpecialty}
        </p>
      </Notice>
    );
  }
  if (kind === 'residual') {
    return (
      <Notice>
        <p>
          <strong>{words.catchAll}</strong> {words.catchAllMeans(soc.title, underIt.length > 0)}
        </p>
        {underIt.length > 0 && <Refs refs={underIt} />}
      </Notice>
    );
  }
  if (underIt.length > 0) {
    return (
      <div className={styles.specific}>
        <p>{words.moreSpecific}</p>
        <Refs refs={underIt} />
      </div>
    );
  }
  if (!parent) return null;
  return (
    <p>
      {words.specificWithin} <Link href={occupationPath(parent.code)}>{parent.title}</Link> ({parent.code}).
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
