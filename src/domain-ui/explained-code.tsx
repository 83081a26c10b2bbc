import type { Identifier } from '../data/crosswalk-index.ts';
import { noJobOf } from '../domain/no-job.ts';
import { noJobWords } from '../language/english/no-job.ts';
import styles from './explained-code.module.css';

/** What a real code is that the official crosswalk does not link to a civilian occupation; where it names no job, why. */
export function ExplainedCode({ identifier }: { identifier: Identifier }) {
  const { branches, code, kind, title } = identifier;
  const owner = branches.join(', ');
  const noJob = noJobOf(identifier);
  if (!title)
    return (
      <>
        <span className={styles.code}>{code}</span> is said to be a code of the {owner}: {kind}. It adds to a
        job and names none. Our sources have no title for it.
      </>
    );
  return (
    <>
      <span className={styles.code}>{code}</span> is a real code: {owner} {kind}, “{title}”. The official
      crosswalk has no civilian match for it{noJob ? `, since it names no job. ${noJobWords(noJob)}.` : '.'}
    </>
  );
}
