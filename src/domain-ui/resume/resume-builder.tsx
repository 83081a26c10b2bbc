import { useState } from 'react';
import { words } from '#words/resume-builder.ts';
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
 * Pick lines, make them one's own, take them along. What is picked on any page joins the version of the résumé that is
 * open, which is shown whole.
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
  const { resume, change: changeResume } = useResume();
  const [note, setNote] = useState('');
  const change = (next: Resume, said = '') => {
    changeResume(next);
    setNote(said);
  };
  const toggle = (source: ResumeSource, line: JobLine) =>
    change(togglePick(resume, source, line), isEdited(resume, source.id, line) ? words.changedByHand : '');
  return (
    <div className={styles.builder}>
      <p className={text.quiet} data-screen-only>
        {words.pickWhatYouDid}
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
