import { Link } from 'wouter';
import { words } from '#words/domain-ui.ts';
import type { Branch } from '../domain/branch.ts';
import { militaryPath } from '../runtime/paths.ts';
import text from '../ui/text.module.css';
import { Unfolding } from '../ui/unfolding.tsx';
import styles from './military-entry-line.module.css';
import type { MilitaryEntry } from './military-groups.ts';

/** One job that leads here; where several of its levels and forms do, they are folded under it. */
export function MilitaryEntryLine({ entry, branch }: { entry: MilitaryEntry; branch: Branch }) {
  const { specialty, titles } = entry;
  const [only, second] = titles;
  const shown = second ? specialty : only!;
  const retired = titles.every((title) => title.status !== 'current');
  return (
    <div>
      <span className={styles.code}>{shown.code}</span>{' '}
      <Link href={militaryPath(branch, shown.code)}>{shown.title}</Link>
      {retired && (
        <>
          {' '}
          <span className={text.tag}>{words.retired}</span>
        </>
      )}
      {second && (
        <Unfolding
          onPaper={false}
          summary={
            <span className={styles.levels}>{words.levels(titles.length, specialty.titles.length)}</span>
          }
        >
          <ul className={styles.titles}>
            {titles.map((title) => (
              <li key={title.id}>
                <span className={styles.code}>{title.code}</span> {title.title}
                {!retired && title.status !== 'current' && ` ${words.retiredAside}`}
              </li>
            ))}
          </ul>
        </Unfolding>
      )}
    </div>
  );
}
