import type { JobWords } from '../../domain/job-words.ts';
import { Heading } from '../../ui/heading.tsx';
import text from '../../ui/text.module.css';
import styles from './what-it-is.module.css';

/** What the job is in plain words, and what people in it do; where no official description is known, that. */
export function WhatItIs({ words, level }: { words: JobWords | null; level: 2 | 3 }) {
  if (!words) {
    return (
      <p className={text.quiet}>
        No information available on the duties of this job: its title, and where it leads, are what official
        sources have.
      </p>
    );
  }
  return (
    <div className={styles.job}>
      <p className={styles.summary}>{words.summary}</p>
      <div data-screen-only>
        <Heading level={level}>What people in this job do</Heading>
      </div>
      <ul className={styles.lines}>
        {words.lines.map((line) => (
          <li key={line.text}>{line.text}</li>
        ))}
      </ul>
      <p className={text.small}>
        In our own words, from the official description of the duties
        {words.of && `, which then had the title “${words.of}”`}.
      </p>
    </div>
  );
}
