import { useState } from 'react';
import { Link } from 'wouter';
import { BRANCHES } from '../../domain/branch.ts';
import type { MilitaryTitle } from '../../domain/military-title.ts';
import { rankLabel } from '../../domain/rank-type.ts';
import buttons from '../shared/button.module.css';
import { countOf } from '../shared/format.ts';
import { militaryPath } from '../shared/paths.ts';
import { BranchName } from '../shared/title-labels.tsx';
import styles from './military-titles.module.css';
import page from './occupation-page.module.css';

const FEW = 12;

/** The military titles that officially lead to an occupation, by branch; current ones. */
export function MilitaryTitles({ titles }: { titles: readonly MilitaryTitle[] }) {
  const current = titles.filter((title) => title.status === 'current');
  const retired = titles.length - current.length;
  return (
    <section aria-labelledby="military">
      <h2 id="military">Military titles that lead here</h2>
      {current.length === 0 ? (
        <p className={page.none}>No information available</p>
      ) : (
        <p className={page.none}>
          {countOf(current.length, 'current title')}
          {retired > 0 && `, and ${countOf(retired, 'retired one')}`}, by the official crosswalk.
        </p>
      )}
      {BRANCHES.map((branch) => {
        // A title that two branches share is listed with the first of them.
        const own = current.filter((title) => title.branches[0] === branch);
        return own.length > 0 && <BranchTitles key={branch} branch={branch} titles={own} />;
      })}
    </section>
  );
}

function BranchTitles({
  branch,
  titles,
}: {
  branch: (typeof BRANCHES)[number];
  titles: readonly MilitaryTitle[];
}) {
  const [all, setAll] = useState(false);
  return (
    <div className={styles.branch}>
      <h3>
        <BranchName branch={branch} /> <span className={styles.count}>{titles.length}</span>
      </h3>
      <ul className={styles.list}>
        {(all ? titles : titles.slice(0, FEW)).map((title) => (
          <li key={title.id}>
            <span className={styles.code}>{title.code}</span>{' '}
            <Link href={militaryPath(branch, title.code)}>{title.title}</Link>{' '}
            <span className={styles.rank}>{rankLabel(title.ranks)}</span>
          </li>
        ))}
      </ul>
      {!all && titles.length > FEW && (
        <button type="button" className={buttons.button} onClick={() => setAll(true)}>
          Show all {titles.length} {branch} titles
        </button>
      )}
    </div>
  );
}
