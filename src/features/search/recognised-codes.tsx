import type { Identifier } from '../../data/crosswalk-index.ts';
import type { MilitaryAnswer } from '../../search/answers.ts';
import { Notice } from '../../ui/notice.tsx';
import styles from './recognised-codes.module.css';

const MOST_SHOWN = 4;

/** Explains real codes that the official crosswalk does not link to a civilian occupation. */
export function RecognisedCodes({ answer }: { answer: MilitaryAnswer }) {
  const { recognised, results } = answer;
  if (recognised.length === 0) return null;
  const led = results[0]?.evidence.some(({ kind }) => kind === 'old-code');
  return (
    <Notice>
      {recognised.slice(0, MOST_SHOWN).map((identifier) => (
        <p key={`${identifier.branches.join()} ${identifier.kind} ${identifier.code} ${identifier.title}`}>
          <Explained identifier={identifier} />
        </p>
      ))}
      <p>
        {led
          ? 'Below are jobs with a title that is worded like it.'
          : 'Search for the job itself, by its title or by what you did.'}
      </p>
    </Notice>
  );
}

function Explained({ identifier: { branches, code, kind, title } }: { identifier: Identifier }) {
  const owner = branches.join(', ');
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
      crosswalk has no civilian match for it.
    </>
  );
}
