import { words as militaryWords } from '#words/military.ts';
import type { JobWords } from '../../domain/job-words.ts';
import { Heading } from '../../ui/heading.tsx';
import text from '../../ui/text.module.css';
import styles from './what-it-is.module.css';

/** What the job is in plain words, and what people in it do; where no official description is known, that. */
export function WhatItIs({ words, level }: { words: JobWords | null; level: 2 | 3 }) {
  if (!words) {
    return <p className={text.quiet}>{militaryWords.noDuties}</p>;
  }
  return (
    <div className={styles.job}>
      <p className={styles.summary}>{words.summary}</p>
      <div className={styles.heading} data-screen-only>
        <Heading level={level}>{militaryWords.whatPeopleDo}</Heading>
      </div>
      <ul className={styles.lines}>
        {words.lines.map((line) => (
          <li key={line.text}>{line.text}</li>
        ))}
      </ul>
      <p className={text.small}>{militaryWords.ownWords(words.of)}</p>
    </div>
  );
}
