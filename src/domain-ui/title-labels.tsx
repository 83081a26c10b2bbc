import type { ReactNode } from 'react';
import { rankLabel } from '#words/rank.ts';
import { statusLabel } from '#words/status.ts';
import { BRANCHES, type Branch, branchSlug } from '../domain/branch.ts';
import type { TitleStatus } from '../domain/military-title.ts';
import type { RankType } from '../domain/rank-type.ts';
import { useReleases } from '../runtime/stores.ts';
import styles from './title-labels.module.css';

/** A branch's name after its initial on the branch's colour; the colour repeats what the words say. */
export function BranchName({ branch }: { branch: Branch }) {
  return (
    <span className={styles.branch}>
      <span className={`${styles.initial} ${styles[branchSlug(branch)]}`} aria-hidden="true">
        {branch[0]}
      </span>
      {branch}
    </span>
  );
}

/** The quiet line under a military title: code, branch, rank type, and whether it is retired. */
export function TitleLabels({
  code,
  branches,
  ranks,
  status,
}: {
  code: ReactNode;
  branches: readonly Branch[];
  ranks: readonly RankType[];
  status: TitleStatus;
}) {
  const releases = useReleases();
  const ordered = BRANCHES.filter((branch) => branches.includes(branch));
  return (
    <span className={styles.labels}>
      <span className={styles.code}>{code}</span>
      {ordered.map((branch) => (
        <BranchName key={branch} branch={branch} />
      ))}
      <span>{rankLabel(ranks)}</span>
      {status !== 'current' && <span className={styles.retired}>{statusLabel(status, releases)}</span>}
    </span>
  );
}
