import type { JobLine } from '../../domain/job-words.ts';
import { pickedOf } from '../../domain/resume/pick.ts';
import type { Resume, ResumeSource } from '../../domain/resume/resume.ts';
import styles from './line-picks.module.css';

/** Lines that can be picked on a page. */
export interface LineOffer {
  source: ResumeSource;
  /** What the lines are, for the one who picks. */
  legend: string;
  lines: readonly JobLine[];
}

/** The lines of one source, each to be ticked. */
export function LinePicks({
  offer: { source, legend, lines },
  resume,
  onToggle,
}: {
  offer: LineOffer;
  resume: Resume;
  onToggle: (line: JobLine) => void;
}) {
  const picked = pickedOf(resume, source.id);
  const isPicked = ({ text }: JobLine) => picked.some((line) => line.text === text);
  // What was picked as of another grade is no longer offered, and can still be taken back.
  const others = picked.filter(({ text }) => !lines.some((line) => line.text === text));
  return (
    <fieldset className={styles.picks} data-screen-only>
      <legend className={styles.legend}>{legend}</legend>
      {[...lines, ...others].map((line) => (
        <label key={line.text} className={styles.pick}>
          <input type="checkbox" checked={isPicked(line)} onChange={() => onToggle(line)} />
          {line.text}
        </label>
      ))}
    </fieldset>
  );
}
