import { words as entryWords } from '#words/entry.ts';
import { words } from '#words/occupation.ts';
import type { OccupationProfile } from '../../domain/occupation.ts';
import text from '../../ui/text.module.css';
import styles from './first-look.module.css';
import { SectionLink } from './section-link.tsx';

/** So many key tasks say what the work is. */
const FEW_TASKS = 5;

/** What it takes to get in, in a line or two, and what people in the work do most of all. */
export function FirstLook({ profile }: { profile: OccupationProfile }) {
  const { tasks } = profile;
  const ways = waysIn(profile);
  return (
    <>
      {ways.length > 0 && (
        <dl className={styles.ways}>
          {ways.map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {tasks.length > 0 && (
        <div className={text.stack}>
          <h2 className={styles.heading}>{words.firstTasks}</h2>
          <ul className={`${text.bullets} ${styles.tasks}`}>
            {tasks.slice(0, FEW_TASKS).map((task) => (
              <li key={task.text}>{task.text}</li>
            ))}
          </ul>
          {tasks.length > FEW_TASKS && (
            <p>
              <SectionLink id="tasks">{words.allTasks(tasks.length)}</SectionLink>
            </p>
          )}
        </div>
      )}
    </>
  );
}

/** By the handbook, or where that has no page on it, by the projections, which say what is typical. */
function waysIn({ entry, outlook }: OccupationProfile): { name: string; value: string }[] {
  const license = entry && entry.license !== 'unsaid' ? entryWords.license(entry.license) : null;
  const rows: [name: string, value: string | null][] = [
    [entryWords.names.license, license],
    [entryWords.names.wayIn, entry?.wayIn ?? null],
    [words.typicalEducation, entry?.wayIn ? null : (outlook?.entryEducation ?? null)],
  ];
  return rows.flatMap(([name, value]) => (value ? [{ name, value }] : []));
}
