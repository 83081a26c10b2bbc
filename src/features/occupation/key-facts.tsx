import { words } from '#words/occupation.ts';
import type { OccupationProfile } from '../../domain/occupation.ts';
import styles from './key-facts.module.css';
import { MILITARY_TITLES, SECTIONS } from './sections.ts';
import { useGistFacts } from './use-gist-facts.ts';

/** So many of a list stand on the sheet. */
const MOST_NAMED = 4;
/** What is worth a line there and is not above these facts already. */
const KEY: ReadonlySet<string> = new Set([
  'ai',
  'pay',
  'skills',
  'education',
  'majors',
  'technology',
  'career',
  'related',
  'military',
  'real-talk',
]);

/** What the parts of the page say in short, for paper that holds the whole occupation on one sheet. */
export function KeyFacts({ profile }: { profile: OccupationProfile }) {
  const facts = useGistFacts(profile);
  const rows = SECTIONS.filter(({ id }) => KEY.has(id) && (id !== MILITARY_TITLES.id || facts.titles))
    .map(({ id, title, gistOf }) => ({ id, title, text: gistOf(facts, MOST_NAMED) }))
    .filter(({ text }) => text !== '');
  return (
    <section className={styles.facts}>
      <h2 className={styles.heading}>{words.keyFacts}</h2>
      <dl>
        {rows.map(({ id, title, text }) => (
          <div key={id} className={styles.row}>
            <dt>{title}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
