import { useState } from 'react';
import type { JobLine } from '../../domain/job-words.ts';
import { isEdited, restyle, togglePick } from '../../domain/resume/pick.ts';
import type { Resume, ResumePage, ResumeSource } from '../../domain/resume/resume.ts';
import text from '../../ui/text.module.css';
import { type LineOffer, LinePicks } from './line-picks.tsx';
import styles from './resume-builder.module.css';
import { ResumeEditor } from './resume-editor.tsx';
import type { Headline } from './resume-headline.tsx';
import { ResumeStyle } from './resume-style.tsx';
import { ResumeSummary } from './resume-summary.tsx';
import { useResume } from './use-resume.ts';

/**
 * Pick lines, make them one's own, take them along. What is picked on any page joins the one résumé of the session,
 * which is shown whole.
 */
export function ResumeBuilder({
  page,
  offers,
  headlines,
}: {
  /** The page that the builder stands on. */
  page: ResumePage;
  offers: readonly LineOffer[];
  /** What can stand on top, the likeliest first. */
  headlines: readonly Headline[];
}) {
  const { resume, store } = useResume();
  const [note, setNote] = useState('');
  const change = (next: Resume, said = '') => {
    store.change(next);
    setNote(said);
  };
  const toggle = (source: ResumeSource, line: JobLine) =>
    change(
      togglePick(resume, source, line),
      isEdited(resume, source.id, line)
        ? 'You changed that line by hand, so your text stays as it is. Delete the line there if you do not want it.'
        : '',
    );
  return (
    <div className={styles.builder}>
      <p className={text.quiet} data-screen-only>
        Pick what you have really done. Each becomes a line that you can edit, copy, and paste into your
        résumé. What you pick on other pages joins the same lines.
      </p>
      <ResumeSummary page={page} />
      {offers.map((offer) => (
        <LinePicks
          key={offer.source.id}
          offer={offer}
          resume={resume}
          onToggle={(line) => toggle(offer.source, line)}
        />
      ))}
      <ResumeStyle
        resume={resume}
        hasPrompts={[...offers, ...resume.picked].some(({ lines }) =>
          lines.some(({ prompt }) => prompt !== ''),
        )}
        onChange={(style) => change(restyle(resume, style))}
      />
      <ResumeEditor headlines={headlines} note={note} onChange={change} onSay={setNote} />
    </div>
  );
}
