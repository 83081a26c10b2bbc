import { Link } from 'wouter';
import { words } from '#words/military.ts';
import type { CrosswalkLookup } from '../../data/crosswalk-lookup.ts';
import type { MilitaryTitle } from '../../domain/military-title.ts';
import { officialArrival } from '../../domain-ui/official-arrival.ts';
import { stateOf } from '../../runtime/arrival.ts';
import { occupationPath } from '../../runtime/paths.ts';
import { Heading } from '../../ui/heading.tsx';
import { Unfolding } from '../../ui/unfolding.tsx';
import { groupByLevel } from './group-by-level.ts';
import { levelId } from './level-id.ts';
import styles from './level-list.module.css';

/** So many codes show without being asked for. */
const FEW = 6;

/** A job's skill levels and shreds, grouped for reading; each keeps its own matches. */
export function LevelList({
  job,
  titles,
  opened,
  lookup,
  level,
}: {
  /** The title that the levels share. */
  job: string;
  titles: readonly MilitaryTitle[];
  opened: MilitaryTitle | undefined;
  lookup: CrosswalkLookup;
  level: 2 | 3;
}) {
  if (titles.length < 2) return null;
  const alike = new Set(titles.map((title) => title.occupations.join())).size === 1;
  return (
    <div className={styles.levels}>
      <Heading level={level}>{words.levels}</Heading>
      <Unfolding
        key={opened?.id}
        summary={codesInWords(titles)}
        onPaper={false}
        startOpen={opened !== undefined || titles.length <= FEW}
      >
        <div className={styles.groups}>
          <p className={styles.note}>{alike ? words.sameMatches(titles.length) : words.ownMatches}</p>
          {groupByLevel(titles).map((group) => (
            <section key={group.name} className={styles.group} aria-label={group.name || undefined}>
              {group.name && <p className={styles.name}>{group.name}</p>}
              <ul>
                {group.titles.map((title) => (
                  <li
                    key={title.id}
                    id={levelId(title)}
                    className={title === opened ? styles.opened : styles.row}
                    aria-current={title === opened ? 'true' : undefined}
                  >
                    <span className={styles.code}>{title.code}</span>
                    <span>
                      <LevelTitle title={title.title} job={job} />
                      {!alike && <Matches title={title} lookup={lookup} />}
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      </Unfolding>
    </div>
  );
}

/** The codes of a job in short, in the order of the list. */
function codesInWords(titles: readonly MilitaryTitle[]): string {
  const codes = groupByLevel(titles).flatMap((group) => group.titles.map(({ code }) => code));
  return words.codes(codes.length, codes[0]!, codes.at(-1)!);
}

/** The shared part of the title is quiet, so that what sets the level apart stands out. */
function LevelTitle({ title, job }: { title: string; job: string }) {
  if (!title.startsWith(`${job} `) && !title.startsWith(`${job},`)) return title;
  return (
    <>
      <span className={styles.shared}>{job}</span>
      {title.slice(job.length)}
    </>
  );
}

function Matches({ title, lookup }: { title: MilitaryTitle; lookup: CrosswalkLookup }) {
  return (
    <span className={styles.matches}>
      <span aria-hidden="true">→ </span>
      <span className="visually-hidden">{words.leadsTo} </span>
      {lookup.occupations(title.occupations).map((occupation, i) => (
        <span key={occupation.code}>
          {i > 0 && '; '}
          <Link href={occupationPath(occupation.code)} state={stateOf(officialArrival(title))}>
            {occupation.title}
          </Link>
        </span>
      ))}
    </span>
  );
}
