import type { Technology } from '../../domain/occupation.ts';
import { countOf } from '../shared/format.ts';
import page from './occupation-page.module.css';
import styles from './technology-list.module.css';

const MOST_SHOWN = 12;

/** The software that employers ask for most. */
export function TechnologyList({ technology }: { technology: Technology }) {
  const wanted = technology.groups
    .flatMap((group) => group.items)
    .filter((item) => item.hot || item.inDemand)
    .sort((a, b) => Number(b.inDemand) - Number(a.inDemand))
    .slice(0, MOST_SHOWN);
  return (
    <section aria-labelledby="technology">
      <h2 id="technology">Technology</h2>
      {wanted.length === 0 ? (
        <p className={page.none}>No information available</p>
      ) : (
        <>
          <p className={page.none}>
            {countOf(technology.total, 'software example')}, of which {technology.hot} are hot (named in many
            job postings). The first of them:
          </p>
          <ul className={styles.list}>
            {wanted.map((item) => (
              <li key={item.name} className={styles.item}>
                {item.name}
                {item.inDemand && <span className={styles.note}> in demand here</span>}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
