import type { Identifier } from '../../data/crosswalk-index.ts';
import { Notice } from '../../ui/notice.tsx';
import styles from './recognised-codes.module.css';

const MOST_SHOWN = 4;

/** Explains real codes that the official crosswalk does not link to a civilian occupation. */
export function RecognisedCodes({ identifiers }: { identifiers: readonly Identifier[] }) {
  if (identifiers.length === 0) return null;
  return (
    <Notice>
      {identifiers.slice(0, MOST_SHOWN).map((identifier) => (
        <p key={`${identifier.branches.join()} ${identifier.kind} ${identifier.code} ${identifier.title}`}>
          <span className={styles.code}>{identifier.code}</span> is a real code:{' '}
          {identifier.branches.join(', ')} {identifier.kind}, “{identifier.title}”. The official crosswalk has
          no civilian match for it.
        </p>
      ))}
      <p>Search for the job itself, by its title or by what you did.</p>
    </Notice>
  );
}
