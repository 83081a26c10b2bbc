import { Link } from 'wouter';
import type { Branch } from '../domain/branch.ts';
import type { MilitaryTitle } from '../domain/military-title.ts';
import { militaryPath } from '../runtime/paths.ts';
import text from '../ui/text.module.css';
import { Unfolding } from '../ui/unfolding.tsx';
import { countOf } from './format.ts';
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
          <span className={text.tag}>Retired</span>
        </>
      )}
      {second && (
        <Unfolding
          onPaper={false}
          summary={<span className={styles.levels}>{levelWords(titles, specialty.titles.length)}</span>}
        >
          <ul className={styles.titles}>
            {titles.map((title) => (
              <li key={title.id}>
                <span className={styles.code}>{title.code}</span> {title.title}
                {!retired && title.status !== 'current' && ' (retired)'}
              </li>
            ))}
          </ul>
        </Unfolding>
      )}
    </div>
  );
}

function levelWords(titles: readonly MilitaryTitle[], all: number): string {
  return titles.length === all
    ? `All ${titles.length} levels and forms`
    : `${countOf(titles.length, 'level or form', 'levels and forms')} of ${all}`;
}
