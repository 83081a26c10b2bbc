import { type Block, isUnwritten, wordsOf } from '../../domain/resume/blocks.ts';
import type { Resume } from '../../domain/resume/resume.ts';
import styles from './paper.module.css';

/** The résumé as it is printed: nothing of this site is on the sheet. */
export function Paper({ resume, blocks }: { resume: Resume; blocks: readonly Block[] }) {
  const [first = '', ...rest] = resume.headline.trim().split('\n');
  return (
    <div className={styles.paper} aria-hidden="true">
      {first && <p className={styles.title}>{first}</p>}
      {rest.length > 0 && <p className={styles.summary}>{rest.join('\n')}</p>}
      {blocks.map(({ heading, lines }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place.
        <div key={at}>
          {heading && <p className={styles.heading}>{heading}</p>}
          <ul>
            {lines
              .filter((line) => !isUnwritten(line))
              .map((line, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place.
                <li key={place}>{wordsOf(line)}</li>
              ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
