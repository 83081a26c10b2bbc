import { useId } from 'react';
import { gradeWords, headlineWords, jobHeading, serviceOfGrade } from '#words/resume.ts';
import type { JobWords } from '../../domain/job-words.ts';
import type { Specialty } from '../../domain/military-title.ts';
import type { GradeFacts, LeadershipLine, PayGrade } from '../../domain/pay-grade.ts';
import type { ResumePage, Service } from '../../domain/resume/resume.ts';
import type { LineOffer } from '../../domain-ui/resume/line-picks.tsx';
import { ResumeBuilder } from '../../domain-ui/resume/resume-builder.tsx';
import { ResumeSummary } from '../../domain-ui/resume/resume-summary.tsx';
import text from '../../ui/text.module.css';
import styles from './resume-section.module.css';

interface JobAndGrade {
  specialty: Specialty;
  /** What the job is; null where no official description of its duties is known. */
  words: JobWords | null;
  /** Whose page may have lines where this one has none: that of its retired codes, or of the code that it goes on under. */
  told: 'before' | 'today' | null;
  /** The pay grade that was chosen. */
  grade: PayGrade | null;
  /** What is typical of it in the branch that was chosen. */
  gradeFacts: GradeFacts | undefined;
  /** On leadership, for people of the grade. */
  lines: readonly LeadershipLine[];
}

/** Turns a military job, and what one led in it, into résumé lines. */
export function ResumeSection({ level = 2, ...known }: JobAndGrade & { level?: 2 | 3 }) {
  const id = useId();
  const Rank = `h${level}` as const;
  const page = pageOf(known);
  const service = serviceOfGrade(known.specialty.branches, known.grade, known.gradeFacts);
  const offers = offersOf(known, page, service);
  const headline = headlineWords(known.specialty.title, service);
  return (
    <section aria-labelledby={id} className={styles.section}>
      <Rank id={id} tabIndex={-1}>
        Résumé builder
      </Rank>
      <Notes {...known} />
      {offers.length > 0 ? (
        <ResumeBuilder
          page={page}
          offers={offers}
          headlines={[{ name: headline.split('\n')[0]!, text: headline }]}
        />
      ) : (
        <div data-empty="true">
          <ResumeSummary page={page} />
        </div>
      )}
    </section>
  );
}

/** What is not known, and why, or whose duties the lines tell; and what the pay grade would add. */
function Notes({ words, told, grade, lines }: JobAndGrade) {
  if (words)
    return (
      <>
        {words.of && (
          <p className={text.small}>The lines on the job come from the official duties of “{words.of}”.</p>
        )}
        {grade === null && (
          <p className={text.small} data-screen-only>
            Choose your pay grade above to add lines on leadership.
          </p>
        )}
      </>
    );
  const what = lines.length > 0 ? 'No information available on the work itself' : 'No information available';
  return (
    <p className={text.quiet} data-screen-only>
      {what}: no official source that we have describes the duties of this job.
      {told === 'before' && ' The pages of its retired codes, above, have lines.'}
      {told === 'today' && ' The page of today’s code, above, may have lines.'}
      {grade === null && ' Choose your pay grade above for lines on leadership.'}
      {grade !== null && lines.length === 0 && ' Nor have we lines on leadership for this pay grade.'}
    </p>
  );
}

function offersOf(
  { specialty, words, grade, gradeFacts, lines }: JobAndGrade,
  page: ResumePage,
  service: Service,
): LineOffer[] {
  const job: LineOffer = {
    source: {
      id: `military ${specialty.branches[0]} ${specialty.code} ${specialty.title}`,
      heading: jobHeading(specialty.title, specialty.branches),
      page,
      service,
    },
    legend: 'What you have done in this job',
    lines: words?.lines ?? [],
  };
  const rank = grade && (gradeFacts ? `${gradeFacts.title}, ${gradeWords(grade)}` : gradeWords(grade));
  const leadership: LineOffer = {
    source: { id: 'leadership', heading: 'Leadership', page, service },
    legend: `What you have led, planned, or answered for (${rank})`,
    lines,
  };
  return [job, leadership].filter((offer) => offer.lines.length > 0);
}

function pageOf({ specialty, gradeFacts }: JobAndGrade): ResumePage {
  return { kind: 'military', branch: gradeFacts?.branch ?? specialty.branches[0]!, code: specialty.code };
}
