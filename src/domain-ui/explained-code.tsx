import { words } from '#words/domain-ui.ts';
import { noJobWords } from '#words/no-job.ts';
import type { Identifier } from '../data/crosswalk-index.ts';
import { noJobOf } from '../domain/no-job.ts';
import styles from './explained-code.module.css';

/** What a real code is that the official crosswalk does not link to a civilian occupation; where it names no job, why. */
export function ExplainedCode({ identifier }: { identifier: Identifier }) {
  const { branches, code, kind, title } = identifier;
  const owner = branches.join(', ');
  const noJob = noJobOf(identifier);
  if (!title)
    return (
      <>
        <span className={styles.code}>{code}</span> {words.codeWithoutTitle(owner, kind)}
      </>
    );
  return (
    <>
      <span className={styles.code}>{code}</span>{' '}
      {words.codeWithoutMatch(owner, kind, title, noJob ? noJobWords(noJob) : '')}
    </>
  );
}
