import { useId, useRef } from 'react';
import { words } from '#words/resume-builder.ts';
import { isEmpty, type Resume, wholeText } from '../../domain/resume/resume.ts';
import { openPlaces } from '../../domain/resume/resume-line.ts';
import { ResumeActions } from './resume-actions.tsx';
import styles from './resume-editor.module.css';
import { type Headline, ResumeHeadline } from './resume-headline.tsx';
import { useNextPlace } from './use-next-place.ts';
import { useResume } from './use-resume.ts';

/** The résumé itself: to edit, copy, download, or clear. */
export function ResumeEditor({
  headlines,
  note,
  onChange,
  onSay,
}: {
  headlines: readonly Headline[];
  /** What the last action did. */
  note: string;
  onChange: (resume: Resume) => void;
  onSay: (note: string) => void;
}) {
  const id = useId();
  const { resume, kept } = useResume();
  const headline = useRef<HTMLTextAreaElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const { enter, next } = useNextPlace([headline, area]);
  const whole = wholeText(resume);
  const places = openPlaces(whole).length;

  return (
    <div className={styles.editor} data-empty={isEmpty(resume)}>
      <ResumeHeadline
        value={resume.headline}
        headlines={headlines}
        field={headline}
        onChange={(text) => onChange({ ...resume, headline: text })}
        onFocus={() => enter(headline)}
      />
      <label htmlFor={id} className={styles.label}>
        {words.lines}
      </label>
      <textarea
        id={id}
        ref={area}
        className={styles.area}
        value={resume.text}
        placeholder={words.linesExample}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange({ ...resume, text: event.target.value })}
        onFocus={() => enter(area)}
      />
      <p className={styles.paper} aria-hidden="true">
        {whole}
      </p>
      <p id={`${id}-hint`} className={styles.hint} data-screen-only>
        {hintWords(places, kept)}
      </p>
      <ResumeActions lines={area} onNextPlace={places > 0 ? next : undefined} onSay={onSay} />
      <p role="status" className={styles.note}>
        {note}
      </p>
    </div>
  );
}

function hintWords(places: number, kept: boolean): string {
  const figures = places > 0 ? words.toFillIn(places) : words.addFigures;
  return kept ? `${figures} ${words.kept}` : `${figures} ${words.notKept}`;
}
